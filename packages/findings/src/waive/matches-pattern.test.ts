import { expect, test } from "vitest";
import { matchesPattern } from "./matches-pattern.js";

test.each([
  ["a.csv", "a.csv", true],
  ["a.csv", "b.csv", false],
  ["a.csv", "a.csvx", false],
  ["a.csvx", "a.csv", false],
  ["a.csv", "*.csv", true],
  [".csv", "*.csv", true],
  ["a.csv.bak", "*.csv", false],
  ["x/a.csv", "*.csv", false],
  ["abab.csv", "*ab.csv", true],
  ["abac.csv", "*ab*.csv", true],
  ["acac.csv", "*ab*.csv", false],
  ["x/a.csv", "*/a.csv", true],
  ["x/y/a.csv", "*/a.csv", false],
  ["x/y/a.csv", "**/a.csv", true],
  ["a.csv", "**/a.csv", true],
  ["x/y/a.csv", "x/**", true],
  ["x/y/a.csv", "x/**/**/a.csv", true],
  ["x/y/a.csv", "x/**/z/a.csv", false],
  ["x/z/y/z/a.csv", "x/**/z/a.csv", true],
  ["xy/a.csv", "x/**", false],
  ["a*b", "a*b", true],
  ["a+b", "a.b", false],
  ["", "", true],
  ["", "*", true],
  ["a", "", false],
])("%s, %s: %s", (path, pattern, want) => expect(matchesPattern(path, pattern)).toBe(want));

test("no pattern takes long", () => {
  expect(matchesPattern("a".repeat(5000), `${"*a".repeat(1000)}b`)).toBe(false);
  expect(matchesPattern("a/".repeat(1000), `${"**/a/".repeat(300)}b`)).toBe(false);
});
