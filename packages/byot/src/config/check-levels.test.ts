import { expect, test } from "vitest";
import { checkLevels } from "./check-levels.js";

const rules = [
  { id: "data/too-long", level: "hard" },
  { id: "file/unreadable", level: "hard", fixed: true },
  { id: "run/usage", level: "absolute" },
] as const;

test.each([
  ["data/too-long", "advisory", undefined],
  ["file/unreadable", "absolute", undefined],
  ["file/unreadable", "hard", undefined],
  ["file/unreadable", "soft", "run/level-fixed"],
  ["run/usage", "hard", "run/level-fixed"],
  ["data/too-lang", "soft", "run/rule-unknown"],
  ["constructor", "soft", "run/rule-unknown"],
] as const)("%s set to %s", (id, level, want) => {
  const found = checkLevels({ [id]: level }, rules, (rule) => ({ pointer: rule }));
  expect(found.map(({ rule, at }) => [rule, at.pointer])).toEqual(want === undefined ? [] : [[want, id]]);
});
