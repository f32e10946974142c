/**
 * Whether `value` is a whole multiple of `divisor`, both read as the decimals that they are written as: 19.99 is a
 * multiple of 0.01. False when either is not finite or the divisor is zero.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  // Everyday divisors have few decimals. Up to 15 digits, one integer over a power of ten names one double and back,
  // so the division below is proof that both are the decimals that they seem to be.
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    const wholeDivisor = Math.round(divisor * scale);
    if (wholeDivisor / scale !== divisor || Math.abs(wholeDivisor) > 1e15) continue;
    if (Math.abs(value * scale) > 1e15) break;
    const wholeValue = Math.round(value * scale);
    return wholeValue / scale === value && wholeValue % wholeDivisor === 0;
  }
  return isExactMultiple(value, divisor);
}

function isExactMultiple(value: number, divisor: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(divisor) || divisor === 0) return false;
  const a = toDecimal(value);
  const b = toDecimal(divisor);
  const exponent = Math.min(a.exponent, b.exponent);
  return (a.digits * 10n ** BigInt(a.exponent - exponent)) % (b.digits * 10n ** BigInt(b.exponent - exponent)) === 0n;
}

/** The shortest decimal that names the double, as `digits` × 10^`exponent`. */
function toDecimal(number: number): { digits: bigint; exponent: number } {
  const [mantissa = "", exponent = "0"] = String(number).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  return { digits: BigInt(whole + decimals), exponent: Number(exponent) - decimals.length };
}
