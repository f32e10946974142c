import { expect, test } from "vitest";
import { findDuplicate } from "./find-duplicate.js";

const many = Array.from({ length: 20 }, (_, nth) => ({ nth, text: `${nth}` }));

test.each<[unknown[], readonly [number, number] | undefined]>([
  [[], undefined],
  [
    [1, 2, 1],
    [2, 0],
  ],
  [
    [0, -0],
    [1, 0],
  ],
  [[1, "1", true, "true", null, "null", [1], "[1]", {}, "{}"], undefined],
  [
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    [1, 0],
  ],
  [
    ["__proto__", "constructor", "__proto__"],
    [2, 0],
  ],
])("%j", (items, duplicate) => {
  expect(findDuplicate(items)).toEqual(duplicate);
  // Long lists are compared in another way, and the answer is the same.
  expect(findDuplicate([...many, ...items])).toEqual(duplicate?.map((place) => place + many.length));
});

test("a long list of different items is read through once", () => {
  expect(findDuplicate(Array.from({ length: 200_000 }, (_, nth) => `item ${nth}`))).toBe(undefined);
  expect(findDuplicate(Array.from({ length: 50_000 }, (_, nth) => ({ nth })))).toBe(undefined);
});
