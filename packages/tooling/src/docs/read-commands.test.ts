import { expect, test } from "vitest";
import { readCommands } from "./read-commands.js";

test("a line is words, and may promise an exit code", () => {
  expect(
    readCommands('# Checks.\n\ntrellis check "my tool" --lang fr   # exit 1: broken on purpose\nnode a.mjs # quick'),
  ).toEqual([
    { words: ["trellis", "check", "my tool", "--lang", "fr"], exit: 1 },
    { words: ["node", "a.mjs"], exit: 0 },
  ]);
});

test("what needs a shell is refused", () => {
  expect(() => readCommands("trellis check . | cat")).toThrow("“trellis check . | cat” needs a shell (|)");
  expect(() => readCommands("NO_COLOR=1 trellis check .")).toThrow("needs a shell");
});
