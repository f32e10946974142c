import { expect, test } from "vitest";
import { isLongerThan, isShorterThan } from "./code-point-length.js";

test.each([
  ["", 0, false, false],
  ["", 1, false, true],
  ["abc", 2, true, false],
  ["abc", 3, false, false],
  ["abc", 4, false, true],
  // Four UTF-16 units, two characters.
  ["😀😀", 1, true, false],
  ["😀😀", 2, false, false],
  ["😀😀", 3, false, true],
  // A lone half counts as one.
  ["\ud83d\ud83d", 2, false, false],
])("%j against %i characters", (text, limit, longer, shorter) => {
  expect({ longer: isLongerThan(text, limit), shorter: isShorterThan(text, limit) }).toEqual({ longer, shorter });
});
