import { expect, test } from "vitest";
import { isMultiple, numberOf, rational, rationalOf } from "./rational.js";
import { type NumberConditions, solveNumber } from "./solve-number.js";

const exact = (value: number) => rationalOf(value) ?? rational(0n);
const solve = ({ from, to, ...rest }: { from?: number; to?: number } & Partial<NumberConditions>) =>
  solveNumber({
    bounds: [
      ...(from === undefined ? [] : [{ side: "least", value: exact(from), exclusive: false } as const]),
      ...(to === undefined ? [] : [{ side: "most", value: exact(to), exclusive: true } as const]),
    ],
    multiples: [],
    notMultiples: [],
    excluded: [],
    notWrittenAsInteger: false,
    ...rest,
  });

test("decimals are exact", () => {
  expect(isMultiple(exact(19.99), exact(0.01))).toBe(true);
  expect(isMultiple(exact(0.001), exact(0.01))).toBe(false);
  expect(numberOf(exact(1e-7))).toBe(1e-7);
  expect(numberOf(rational(1n, 3n))).toBe(undefined);
});

test.each([
  ["the plainest first", {}, { found: "yes", value: 0 }],
  ["between bounds", { from: 1, to: 2 }, { found: "yes", value: 1 }],
  ["nothing between", { from: 1, to: 1 }, { found: "no" }],
  ["a multiple of both", { from: 1, multiples: [exact(0.4), exact(0.6)] }, { found: "yes", value: 1.2 }],
  ["no multiple is one of a divisor", { multiples: [exact(6)], notMultiples: [exact(2)] }, { found: "no" }],
  ["no whole number in between", { from: 0.1, to: 1, multiples: [exact(1)] }, { found: "no" }],
  ["all of few are taken", { from: 0, to: 2, multiples: [exact(1)], excluded: [exact(0), exact(1)] }, { found: "no" }],
])("%s", (_, conditions, outcome) => {
  expect(solve(conditions)).toEqual(outcome);
});

test("the spelling 2.0 cannot be shown", () => {
  expect(solve({ multiples: [exact(1)], notWrittenAsInteger: true })).toMatchObject({ found: "maybe" });
  expect(solve({ notWrittenAsInteger: true })).toEqual({ found: "yes", value: 0.1 });
});
