import { expect, test } from "vitest";
import { bumpBetween, bumpVersion, orderVersions } from "./contract-version.js";

test("versions are ordered by their numbers", () => {
  expect(["1.10.0", "1.9.3", "2.0.0", "1.9.10"].sort(orderVersions)).toEqual(["1.9.3", "1.9.10", "1.10.0", "2.0.0"]);
});

test.each([
  ["1.2.3", "none", "1.2.3"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "major", "2.0.0"],
] as const)("%s and %s is %s, and back", (before, bump, after) => {
  expect(bumpVersion(before, bump)).toBe(after);
  expect(bumpBetween(before, after)).toBe(bump);
});
