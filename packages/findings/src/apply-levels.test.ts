import { expect, test } from "vitest";
import { applyLevels } from "./apply-levels.js";
import type { Finding } from "./finding.js";
import { finding } from "./finding.js";
import type { Level } from "./level.js";
import { defineRule } from "./rule.js";

const column = defineRule({ id: "data/column-unmapped", level: "advisory" });
const missing = defineRule({ id: "data/required-missing", level: "hard" });
const key = defineRule({ id: "data/dangerous-key", level: "hard", fixed: true });
const usage = defineRule({ id: "run/usage", level: "absolute" });
const found: Finding[] = [column, missing, key, usage].map((rule) => finding(rule, {}));

test.each<[string, Record<string, Level>, Level[]]>([
  ["no policy changes nothing", {}, ["advisory", "hard", "hard", "absolute"]],
  [
    "any level can be raised",
    { "data/column-unmapped": "soft", "data/dangerous-key": "absolute" },
    ["soft", "hard", "absolute", "absolute"],
  ],
  [
    "a rule that is not fixed can be lowered",
    { "data/required-missing": "advisory" },
    ["advisory", "advisory", "hard", "absolute"],
  ],
  [
    "a fixed or absolute rule cannot",
    { "data/dangerous-key": "soft", "run/usage": "soft" },
    ["advisory", "hard", "hard", "absolute"],
  ],
  [
    "a name of every object is no policy",
    JSON.parse('{"__proto__":{"data/required-missing":"soft"}}'),
    ["advisory", "hard", "hard", "absolute"],
  ],
])("%s", (_, policy, levels) => {
  expect(applyLevels(found, policy, [column, missing, key, usage]).map(({ level }) => level)).toEqual(levels);
});
