/** An exact number: `n / d` in lowest terms, `d` above zero. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** A fraction in lowest terms. */
export function rational(n: bigint, d = 1n): Rational {
  if (d < 0n) return rational(-n, -d);
  const by = gcd(n < 0n ? -n : n, d);
  return by === 1n ? { n, d } : { n: n / by, d: d / by };
}

/** The decimal that a number is written as: 0.1 is a tenth. Undefined for what JSON cannot write. */
export function rationalOf(value: number): Rational | undefined {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = parts;
  const digits = BigInt(`${whole}${fraction}`) * (sign ? -1n : 1n);
  const power = Number(exponent) - fraction.length;
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}

/** The number that is written as exactly this decimal; undefined where there is none. */
export function numberOf(value: Rational): number | undefined {
  const near = value.d === 1n ? Number(value.n) : Number(value.n) / Number(value.d);
  for (const candidate of [near, Number(decimalText(value))]) {
    const exact = Number.isFinite(candidate) ? rationalOf(candidate) : undefined;
    if (exact && compare(exact, value) === 0) return candidate === 0 ? 0 : candidate;
  }
  return undefined;
}

function decimalText({ n, d }: Rational): string {
  const sign = n < 0n ? "-" : "";
  const size = n < 0n ? -n : n;
  return `${sign}${size / d}.${String(((size % d) * 10n ** 40n) / d).padStart(40, "0")}`;
}

/** Below zero, zero or above, as `a` is less than, equal to or more than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether `value` is `step` times some whole number. */
export function isMultiple(value: Rational, step: Rational): boolean {
  return (value.n * step.d) % (value.d * step.n) === 0n;
}

/** The product of a number and a whole number. */
export function times({ n, d }: Rational, by: bigint): Rational {
  return rational(n * by, d);
}

/** The largest whole number of `steps` that is at most `value`. */
export function floorSteps(value: Rational, step: Rational): bigint {
  return floorDivide(value.n * step.d, value.d * step.n);
}

/** The smallest whole number of `steps` that is at least `value`. */
export function ceilSteps(value: Rational, step: Rational): bigint {
  return -floorDivide(-value.n * step.d, value.d * step.n);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** The smallest number above zero that is a multiple of both. */
export function leastCommonMultiple(a: Rational, b: Rational): Rational {
  const x = a.n * b.d;
  const y = b.n * a.d;
  return rational((x / gcd(x, y)) * y, a.d * b.d);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x < 0n ? -x : x;
}
