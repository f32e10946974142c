import type { Json } from "@trellis/findings";
import { codePointLength, formats, isEqual, isMultipleOf } from "@trellis/runtime/support";
import { kindOf, typeAllows } from "./applied-schemas.js";

/**
 * Whether a value breaks one keyword that looks at nothing but the value itself. What looks further, or is not written as
 * the specification says, breaks nothing here. Patterns are only tried when `isSafe` says so.
 */
export function violates(name: string, said: Json, value: Json, isSafe: (pattern: string) => boolean): boolean {
  switch (name) {
    case "type":
      return !typeAllows(said, kindOf(value));
    case "const":
      return !isEqual(said, value);
    case "enum":
      return Array.isArray(said) && !said.some((one) => isEqual(one, value));
    default:
  }
  if (typeof value === "number" && typeof said === "number") return breaksNumber(name, said, value);
  return typeof value === "string" && breaksText(name, said, value, isSafe);
}

function breaksNumber(name: string, said: number, value: number): boolean {
  switch (name) {
    case "minimum":
      return value < said;
    case "maximum":
      return value > said;
    case "exclusiveMinimum":
      return value <= said;
    case "exclusiveMaximum":
      return value >= said;
    case "multipleOf":
      return said > 0 && !isMultipleOf(value, said);
    default:
      return false;
  }
}

function breaksText(name: string, said: Json, value: string, isSafe: (pattern: string) => boolean): boolean {
  if (name === "minLength") return typeof said === "number" && codePointLength(value) < said;
  if (name === "maxLength") return typeof said === "number" && codePointLength(value) > said;
  if (typeof said !== "string") return false;
  if (name === "pattern") return isSafe(said) && !new RegExp(said, "u").test(value);
  if (name !== "format") return false;
  const checks: { readonly [format: string]: (text: string) => boolean } = formats;
  return Object.hasOwn(checks, said) && checks[said]?.(value) === false;
}
