import type { FormulaId } from "../formula/atom.js";
import { own } from "../json/json-value.js";
import { rational, rationalOf } from "../numbers/rational.js";
import { exactFormat } from "../strings/format-bounds.js";
import type { Language } from "../strings/language.js";
import { unicodePattern } from "../strings/read-pattern.js";
import type { Reading } from "./schema-reader.js";
import { readTypes } from "./schema-reader.js";

/** What a schema says of types, fixed values, numbers and strings. */
export function readScalarKeywords(one: Reading): FormulaId[] {
  return [...typeAndValues(one), ...numbers(one), ...strings(one)];
}

function typeAndValues(one: Reading): FormulaId[] {
  const { schema, formulas } = one;
  const parts: FormulaId[] = [];
  const type = own(schema, "type");
  if (type !== undefined) {
    const types = readTypes(type);
    if (!types) parts.push(one.opaque("schema-invalid", "There is no such type.", "type"));
    else {
      parts.push(formulas.types(types.mask));
      if (types.integersOnly) {
        parts.push(formulas.typed("number", { kind: "multiple", of: rational(1n), not: false }));
        if (!one.since("draft-06")) parts.push(formulas.typed("number", { kind: "written-as-integer", not: false }));
      }
    }
  }
  if (Object.hasOwn(schema, "const") && one.since("draft-06")) {
    parts.push(formulas.values([own(schema, "const")]) ?? notKept(one, "const", [own(schema, "const")]));
  }
  const values = own(schema, "enum");
  if (Array.isArray(values)) {
    parts.push(formulas.values(values) ?? notKept(one, "enum", values));
  } else if (values !== undefined) parts.push(one.opaque("schema-invalid", "enum must be a list.", "enum"));
  return parts;
}

function notKept(one: Reading, keyword: string, values: readonly unknown[]): FormulaId {
  return values.some(isEndless)
    ? one.opaque("number-precision", "The number is too large to be kept.", keyword)
    : one.opaque("too-large", "The values are too large.", keyword);
}

function numbers(one: Reading): FormulaId[] {
  const { schema, formulas } = one;
  const parts: FormulaId[] = [];
  const exclusives = one.since("draft-06");
  const bound = (keyword: string, kind: "least" | "most", exclusive: boolean): void => {
    const value = own(schema, keyword);
    if (value === undefined || (!exclusives && typeof value === "boolean")) return;
    const exact = typeof value === "number" ? rationalOf(value) : undefined;
    parts.push(exact ? formulas.typed("number", { kind, value: exact, exclusive }) : noNumber(one, keyword));
  };
  bound("minimum", "least", !exclusives && own(schema, "exclusiveMinimum") === true);
  bound("maximum", "most", !exclusives && own(schema, "exclusiveMaximum") === true);
  if (exclusives) {
    bound("exclusiveMinimum", "least", true);
    bound("exclusiveMaximum", "most", true);
  }
  const step = own(schema, "multipleOf");
  if (step !== undefined) {
    const exact = typeof step === "number" && step > 0 ? rationalOf(step) : undefined;
    parts.push(
      exact ? formulas.typed("number", { kind: "multiple", of: exact, not: false }) : noNumber(one, "multipleOf"),
    );
  }
  return parts;
}

/** What was written as 1e400 is a number, but none that was kept. */
function noNumber(one: Reading, keyword: string): FormulaId {
  return isEndless(own(one.schema, keyword))
    ? one.opaque("number-precision", "The number is too large to be kept.", keyword)
    : one.opaque("schema-invalid", `${keyword} must be a number, and a step above zero.`, keyword);
}

function isEndless(value: unknown): boolean {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

function strings(one: Reading): FormulaId[] {
  const { schema, formulas } = one;
  const parts: FormulaId[] = [];
  const shortest = readCount(one, "minLength", parts);
  if (shortest !== undefined) parts.push(formulas.typed("string", { kind: "shortest", length: shortest }));
  const longest = readCount(one, "maxLength", parts);
  if (longest !== undefined) parts.push(formulas.typed("string", { kind: "longest", length: longest }));
  const pattern = own(schema, "pattern");
  if (pattern !== undefined) {
    const source = typeof pattern === "string" ? unicodePattern(pattern) : undefined;
    parts.push(
      source === undefined
        ? one.opaque("schema-invalid", "The pattern cannot be read.", "pattern")
        : formulas.typed("string", { kind: "in", language: { kind: "pattern", source }, not: false }),
    );
  }
  const format = own(schema, "format");
  if (one.assertFormats && typeof format === "string") {
    const source = exactFormat(format);
    const language: Language =
      source === undefined ? { kind: "opaque", name: format, code: "format" } : { kind: "pattern", source };
    parts.push(formulas.typed("string", { kind: "in", language, not: false }));
  }
  return parts;
}

/** A keyword that counts; what is no whole number from zero on is noted in `parts` as not understood. */
export function readCount(one: Reading, keyword: string, parts: FormulaId[]): number | undefined {
  const value = own(one.schema, keyword);
  if (value === undefined || (value === Number.POSITIVE_INFINITY && keyword.startsWith("max"))) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  parts.push(one.opaque("schema-invalid", `${keyword} must be a whole number from zero on.`, keyword));
  return undefined;
}
