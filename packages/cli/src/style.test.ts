import { expect, test } from "vitest";
import { styleFor } from "./style.js";

const terminal = { write: () => {}, isTerminal: true };
const pipe = { write: () => {}, isTerminal: false };

test.each([
  ["a terminal is coloured", terminal, {}, {}, true],
  ["a pipe is not", pipe, {}, {}, false],
  ["--no-color", terminal, { color: false }, { FORCE_COLOR: "1" }, false],
  ["NO_COLOR", terminal, {}, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["an empty NO_COLOR says nothing", terminal, {}, { NO_COLOR: "" }, true],
  ["FORCE_COLOR colours a pipe", pipe, {}, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0 colours nothing", terminal, {}, { FORCE_COLOR: "0" }, false],
  ["a dumb terminal", terminal, {}, { TERM: "dumb" }, false],
])("%s", (_, output, options, env: Record<string, string>, want) => {
  expect(styleFor(output, options, env).bad("x") !== "x").toBe(want);
});
