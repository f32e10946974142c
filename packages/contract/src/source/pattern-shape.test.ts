import { expect, test } from "vitest";
import { anchored, patternShape } from "./pattern-shape.js";

const endless = Number.POSITIVE_INFINITY;

test.each<[string, number, number, boolean, boolean]>([
  ["^[A-Z]{3}$", 3, 3, true, true],
  ["^\\+[1-9]\\d{1,14}$", 3, 16, true, true],
  ["^(?:a|bc)$", 1, 2, true, true],
  ["^a|b$", 1, endless, false, false],
  ["^a$|^bb$", 1, 2, true, true],
  ["(?:^a$|^b)", 1, endless, true, false],
  ["(^)?a$", 1, endless, false, true],
  ["a+", 1, endless, false, false],
  ["^a*$", 0, endless, true, true],
  ["^\\$[^\\]$]{2}\\^$", 4, 4, true, true],
  ["^(?<year>\\d{4})-\\k<year>$", 5, endless, true, true],
  ["^(?=.*\\d)[a-z\\d]{8,}$", 8, endless, true, true],
  ["^\\u{1F600}\\uD83D\\uDE00😀\\p{Lu}\\x41\\b$", 5, 5, true, true],
  ["(?<=^)a(?=$)", 1, 1, true, true],
  ["^(?:a(?:b|c){2,3}){2}$", 6, 8, true, true],
])("%s", (pattern, min, max, fromStart, toEnd) => {
  expect(patternShape(pattern)).toEqual({ min, max, fromStart, toEnd });
});

test("what is no pattern has no shape", () => {
  expect(patternShape("(")).toBe(undefined);
});

test.each([
  ["[A-Z]{3}", "^[A-Z]{3}$"],
  ["^[A-Z]{3}", "^[A-Z]{3}$"],
  ["[A-Z]{3}$", "^[A-Z]{3}$"],
  ["a|b", "^(?:a|b)$"],
  ["^a|b$", "^(?:^a|b$)$"],
  ["^a$", "^a$"],
  ["(", "("],
])("%s for the whole text is %s", (pattern, whole) => {
  expect(anchored(pattern)).toBe(whole);
});
