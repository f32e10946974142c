import type { Json } from "@trellis/findings";
import type { ContainmentQuestion } from "./containment.js";
import type { FormulaId } from "./formula/atom.js";
import { Formulas } from "./formula/formulas.js";
import { isEqualThroughout } from "./json/canonical-text.js";
import { isObject, own } from "./json/json-value.js";
import { readJson } from "./json/read-json.js";
import { Undecidable } from "./outcome.js";
import { type Dialect, dialects, isTooOld } from "./parse/dialect.js";
import { createSchemaReader } from "./parse/schema-reader.js";
import { readSide, type SchemaSide } from "./parse/schema-side.js";
import { holdsFormat } from "./strings/format-samples.js";
import { createLanguageOracle, type LanguageOracle } from "./strings/language-oracle.js";

/** A question of containment, with both schemas read. */
export interface Question {
  readonly asked: ContainmentQuestion;
  readonly formulas: Formulas;
  readonly isIn: LanguageOracle;
  readonly innerSide: SchemaSide;
  readonly outerSide: SchemaSide;
  inner(): FormulaId;
  outer(): FormulaId;
  /** Whether documents of `inner` have only fields that it declares. */
  readonly declaredFields: boolean;
  /** The two schemas say the same, letter by letter. */
  readonly isTrivial: boolean;
  /** Values that the schemas give as examples. */
  examples(): readonly Json[];
}

/** Reads both schemas, each in its own dialect. Throws {@link Undecidable} where one of them is no JSON. */
export function openQuestion(given: ContainmentQuestion, { declaredFields = false } = {}): Question {
  const asked = {
    ...given,
    inner: schemaOf(given.inner, given.innerDialect, "inner"),
    outer: schemaOf(given.outer, given.outerDialect, "outer"),
  };
  const { inner, outer, innerDialect, outerDialect, resolve, formats } = asked;
  const formulas = new Formulas();
  const isIn = createLanguageOracle(holdsFormat);
  const innerSide = readSide({ schema: inner, dialect: innerDialect, resolve });
  const outerSide = readSide({ schema: outer, dialect: outerDialect, resolve });
  const assertFormats = formats === "assert";
  return {
    asked,
    formulas,
    isIn,
    innerSide,
    outerSide,
    declaredFields,
    inner: () => createSchemaReader({ formulas, side: innerSide, name: "inner", assertFormats }).read(),
    outer: () => createSchemaReader({ formulas, side: outerSide, name: "outer", assertFormats }).read(),
    isTrivial: isLetterByLetter(asked, innerSide, outerSide),
    examples: () => [...examplesOf(inner), ...examplesOf(outer)],
  };
}

function schemaOf(schema: unknown, dialect: Dialect | undefined, side: "inner" | "outer"): Json {
  const reading = readJson(schema);
  if (!reading.isJson) {
    const message = "A schema must be JSON: here is something that JSON cannot write.";
    throw new Undecidable({ code: "not-json", message, side, pointer: reading.pointer });
  }
  const named = isObject(reading.value) ? own(reading.value, "$schema") : undefined;
  const isKnown = dialect === undefined ? !isTooOld(named) : dialects.includes(dialect);
  if (isKnown) return reading.value;
  const about = dialect ?? String(named);
  const pointer = dialect === undefined ? "/$schema" : "";
  throw new Undecidable({ code: "dialect", message: "Schemas of this dialect are not read.", about, side, pointer });
}

function isLetterByLetter(
  { inner, outer }: ContainmentQuestion,
  innerSide: SchemaSide,
  outerSide: SchemaSide,
): boolean {
  if (innerSide.root.resource.dialect !== outerSide.root.resource.dialect) return false;
  if (!isObject(inner) || !isObject(outer)) return false;
  return isEqualThroughout(inner, outer) === true;
}

const mostExamples = 200;

function examplesOf(schema: unknown): Json[] {
  const found: Json[] = [];
  const seen = new Set<object>();
  const open: unknown[] = [schema];
  for (let one = open.pop(); one !== undefined && found.length < mostExamples; one = open.pop()) {
    if (typeof one !== "object" || one === null || seen.has(one)) continue;
    seen.add(one);
    if (seen.size > 20_000) break;
    if (isObject(one)) {
      const examples = own(one, "examples");
      if (Array.isArray(examples)) found.push(...(examples.slice(0, 20) as Json[]));
    }
    open.push(...Object.values(one));
  }
  return found;
}
