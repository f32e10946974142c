import { expect, test } from "vitest";
import { testIo } from "../test/test-io.js";
import { createProgress } from "./progress.js";

test("nothing in the first second, then at most ten times a second, and nothing is left behind", () => {
  const io = testIo({ isTerminal: true, moments: [0, 500, 999, 1000, 1000, 1050, 1100, 1100] });
  const progress = createProgress(io);
  for (const text of ["a", "b", "c", "d", "e"]) progress.say(() => text);
  progress.end();
  expect(io.err()).toBe("\r\u001B[2Kc\r\u001B[2Ke\r\u001B[2K");
  expect(io.out()).toBe("");
});

test("a short run and a pipe see none of it", () => {
  const short = testIo({ isTerminal: true, moments: [0, 10] });
  const piped = testIo({ moments: [0, 5000] });
  for (const io of [short, piped]) {
    const progress = createProgress(io);
    progress.say(() => "a");
    progress.end();
  }
  expect([short.err(), piped.err()]).toEqual(["", ""]);
});

test("a line longer than the terminal is cut, so that it can be taken away again", () => {
  const io = testIo({ isTerminal: true, moments: [0, 2000] });
  createProgress(io).say(() => "x".repeat(200));
  expect(io.err()).toBe(`\r\u001B[2K${"x".repeat(79)}`);
});
