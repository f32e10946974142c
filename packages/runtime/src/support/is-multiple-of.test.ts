import { expect, test } from "vitest";
import { isMultipleOf } from "./is-multiple-of.js";

test.each([
  [19.99, 0.01],
  [0.07, 0.01],
  [1.13, 0.01],
  [-4.35, 0.05],
  [0, 0.01],
  [-0, 3],
  [12, 3],
  [1e308, 0.5],
  [1e308, 1e-7],
  [1e-7, 1e-8],
  [9007199254740991, 1],
  [0.3, 0.1],
  [123456789012.34, 0.01],
])("%d is a multiple of %d", (value, divisor) => {
  expect(isMultipleOf(value, divisor)).toBe(true);
});

test.each([
  [19.999, 0.01],
  [0.075, 0.01],
  [10, 3],
  [1e-8, 1e-7],
  [0.1 + 0.2, 0.1],
  [1, 0],
  [Number.NaN, 0.01],
  [Number.POSITIVE_INFINITY, 1],
])("%d is no multiple of %d", (value, divisor) => {
  expect(isMultipleOf(value, divisor)).toBe(false);
});

test("every amount of money up to 200 is a multiple of a cent, and half a cent more is none", () => {
  const cents = Array.from({ length: 20_000 }, (_, nth) => nth);
  expect(cents.filter((one) => !isMultipleOf(one / 100, 0.01))).toEqual([]);
  expect(cents.filter((one) => isMultipleOf(Number(`${(one / 100).toFixed(2)}5`), 0.01))).toEqual([]);
});
