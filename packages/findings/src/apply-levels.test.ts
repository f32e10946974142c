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
const now = new Date("2026-11-21T08:00:00Z");
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
  expect(applyLevels(found, policy, [column, missing, key, usage], now).map(({ level }) => level)).toEqual(levels);
});

const soon = defineRule({ id: "data/too-short", level: "hard", from: "2026-12-01" });
const fixed = defineRule({ id: "data/too-long", level: "hard", from: "2026-12-01", fixed: true });

test.each<[string, string, Record<string, Level>, Level[]]>([
  ["a rule is advice until its day", "2026-11-30T23:59:59Z", {}, ["advisory", "advisory"]],
  ["and fails from that day on", "2026-12-01T00:00:00Z", {}, ["hard", "hard"]],
  [
    "an organisation may want it at once",
    "2026-11-30T12:00:00Z",
    { "data/too-short": "hard", "data/too-long": "absolute" },
    ["hard", "absolute"],
  ],
  [
    "who makes it milder does not bring it forward",
    "2026-11-30T12:00:00Z",
    { "data/too-short": "soft", "data/too-long": "soft" },
    ["advisory", "advisory"],
  ],
  [
    "and has it milder from its day on, unless it is fixed",
    "2026-12-01T12:00:00Z",
    { "data/too-short": "soft", "data/too-long": "soft" },
    ["soft", "hard"],
  ],
])("%s", (_, at, policy, levels) => {
  const two = [soon, fixed].map((rule) => finding(rule, {}));
  expect(applyLevels(two, policy, [soon, fixed], new Date(at)).map(({ level }) => level)).toEqual(levels);
});
