import { none, type Outcome, some, unknown } from "../outcome.js";
import {
  ceilSteps,
  compare,
  floorSteps,
  isMultiple,
  leastCommonMultiple,
  numberOf,
  type Rational,
  rational,
  times,
} from "./rational.js";

/** What is asked of a number. */
export interface NumberConditions {
  readonly bounds: readonly {
    readonly side: "least" | "most";
    readonly value: Rational;
    readonly exclusive: boolean;
  }[];
  readonly multiples: readonly Rational[];
  readonly notMultiples: readonly Rational[];
  /** Values that are taken. */
  readonly excluded: readonly Rational[];
  /** Must not be written as an integer, as draft-04 has it: 2.0 would do, and cannot be told from 2 once it is read. */
  readonly notWrittenAsInteger: boolean;
}

interface Bound {
  readonly value: Rational;
  readonly exclusive: boolean;
}

const one = rational(1n);

/** Finds a number, the plainest that fits. Exact: bounds, multiples and all are decimals. */
export function solveNumber(conditions: NumberConditions): Outcome {
  if (!conditions.notWrittenAsInteger) return solve(conditions);
  const fraction = solve({ ...conditions, notMultiples: [...conditions.notMultiples, one] });
  if (fraction.found !== "no") return fraction;
  const whole = solve({ ...conditions, multiples: [...conditions.multiples, one] });
  if (whole.found === "no") return none;
  return unknown(
    "integer-notation",
    "In draft-04 the number 2.0 is no integer, and a parsed document does not show it.",
  );
}

function solve({ bounds, multiples, notMultiples, excluded }: NumberConditions): Outcome {
  const least = tightest(bounds, "least");
  const most = tightest(bounds, "most");
  if (least && most) {
    const order = compare(least.value, most.value);
    if (order > 0 || (order === 0 && (least.exclusive || most.exclusive))) return none;
  }
  const step = multiples.reduce<Rational | undefined>(
    (all, next) => (all ? leastCommonMultiple(all, next) : next),
    undefined,
  );
  if (step && notMultiples.some((not) => isMultiple(step, not))) {
    // Only zero could be asked of a multiple that must not be one, and zero is a multiple too.
    return none;
  }
  const fits = (value: Rational): boolean =>
    !(least && (least.exclusive ? compare(value, least.value) <= 0 : compare(value, least.value) < 0)) &&
    !(most && (most.exclusive ? compare(value, most.value) >= 0 : compare(value, most.value) > 0)) &&
    !notMultiples.some((not) => isMultiple(value, not)) &&
    !excluded.some((other) => compare(value, other) === 0);
  return step ? onSteps(step, least, most, fits, excluded.length) : onTheLine(least, most, fits);
}

function tightest(bounds: NumberConditions["bounds"], side: "least" | "most"): Bound | undefined {
  let found: Bound | undefined;
  for (const bound of bounds) {
    if (bound.side !== side) continue;
    const order = found ? compare(bound.value, found.value) * (side === "least" ? 1 : -1) : 1;
    if (order > 0 || (order === 0 && bound.exclusive)) found = bound;
  }
  return found;
}

const mostTries = 5000;

function onSteps(
  step: Rational,
  least: Bound | undefined,
  most: Bound | undefined,
  fits: (value: Rational) => boolean,
  excluded: number,
): Outcome {
  const from = least && ceilSteps(least.value, step);
  const to = most && floorSteps(most.value, step);
  if (from !== undefined && to !== undefined && from > to) return none;
  const start = nearest(0n, from, to);
  let tried = 0;
  let unwritable = false;
  for (let distance = 0n; tried < mostTries + 2 * excluded; distance++) {
    let inside = false;
    for (const at of distance === 0n ? [start] : [start + distance, start - distance]) {
      if ((from !== undefined && at < from) || (to !== undefined && at > to)) continue;
      inside = true;
      tried++;
      const value = times(step, at);
      if (!fits(value)) continue;
      const number = numberOf(value);
      if (number !== undefined) return some(number);
      unwritable = true;
    }
    if (!inside) return unwritable ? imprecise() : none;
  }
  return imprecise();
}

function onTheLine(least: Bound | undefined, most: Bound | undefined, fits: (value: Rational) => boolean): Outcome {
  if (least && most && compare(least.value, most.value) === 0) {
    if (!fits(least.value)) return none;
    const number = numberOf(least.value);
    return number === undefined ? imprecise() : some(number);
  }
  for (let digits = 0n; digits <= 25n; digits++) {
    const step = rational(1n, 10n ** digits);
    const from = least && ceilSteps(least.value, step);
    const to = most && floorSteps(most.value, step);
    if (from !== undefined && to !== undefined && from > to) continue;
    const start = nearest(0n, from, to);
    for (let distance = 0n; distance <= (digits === 0n ? 300n : 30n); distance++) {
      for (const at of distance === 0n ? [start] : [start + distance, start - distance]) {
        const value = times(step, at);
        const number = fits(value) ? numberOf(value) : undefined;
        if (number !== undefined) return some(number);
      }
    }
  }
  return imprecise();
}

function nearest(to: bigint, from: bigint | undefined, until: bigint | undefined): bigint {
  if (from !== undefined && to < from) return from;
  return until !== undefined && to > until ? until : to;
}

function imprecise(): Outcome {
  return unknown("number-precision", "A number that would show it has more digits than a document can hold.");
}
