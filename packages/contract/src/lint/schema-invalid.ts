import { childPointer, type Finding, finding, nearest, pointerSegments } from "@trellis/findings";
import { formats } from "@trellis/runtime/support";
import type { Ajv, ErrorObject } from "ajv";
import { annotationKeywords } from "../compile/annotation-keywords.js";
import type { CompileError } from "../compile/compile-error.js";
import { createAjv } from "../compile/create-ajv.js";
import { patternSafety } from "../compile/pattern-safety.js";
import { schemaPatterns } from "../compile/schema-patterns.js";
import { schemaInvalid } from "../rules/contract/schema-invalid.js";
import { everySchema, isObject, keyword } from "../source/json-schema.js";
import { type Check, type LintSubject, placeIn } from "./check.js";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** `contract/schema-invalid`: a schema is not JSON Schema 2020-12 as contracts write it. */
export const checkSchemaInvalid: Check = function* (subject) {
  const { schema } = subject.source;
  if (isObject(schema)) {
    const own = keyword(schema, "$schema");
    if (own !== dialect) {
      yield invalid(subject, "/$schema", { why: "dialect", ...(typeof own === "string" ? { name: own } : {}) });
      return;
    }
  }
  const ajv = metaSchemas();
  yield* unknownWords(subject, ajv);
  yield* wrongValues(subject, ajv);
  for (const { pattern, pointer, part } of schemaPatterns(schema)) {
    const safety = patternSafety(pattern);
    if (!safety.safe && safety.reason === "invalid")
      yield invalid(subject, pointer, { why: "pattern", name: pattern }, part);
  }
};

let compiled: Ajv | undefined;

/** Compiling the meta-schema takes longer than all that it is asked. */
function metaSchemas(): Ajv {
  compiled ??= createAjv({ allErrors: true, trustPatterns: true });
  return compiled;
}

/** Finds the schema wrong in a way that only compiling it showed. */
export function doesNotCompile(subject: LintSubject, { code, message }: CompileError): Finding {
  const why = code === "too-tangled" ? { why: code } : { why: "compile", detail: message };
  return invalid(subject, "", { ...why, name: subject.source.name });
}

function* unknownWords(subject: LintSubject, ajv: Ajv): Iterable<Finding> {
  // Words of OpenAPI, of Ajv and of earlier drafts, which Ajv reads and the specification does not know.
  const foreign = ["nullable", "$async", "id", "$recursiveRef", "$recursiveAnchor", "dependencies", "definitions"];
  const known = Object.keys(ajv.RULES.keywords).filter((name) => !foreign.includes(name));
  const documents = new Set(known);
  for (const { schema, pointer } of everySchema(subject.source.schema)) {
    for (const name of Object.keys(schema)) {
      // An annotation that nobody knows has a rule of its own.
      if (documents.has(name) || name.startsWith("x-")) continue;
      yield invalid(
        subject,
        childPointer(pointer, name),
        { why: "keyword", name, nearest: nearest(name, known) },
        "key",
      );
    }
    const format = keyword(schema, "format");
    if (typeof format !== "string" || Object.hasOwn(formats, format)) continue;
    yield invalid(subject, `${pointer}/format`, {
      why: "format",
      name: format,
      nearest: nearest(format, Object.keys(formats)),
    });
  }
}

function* wrongValues(subject: LintSubject, ajv: Ajv): Iterable<Finding> {
  const { schema } = subject.source;
  const seen = new Set<string>();
  ajv.validateSchema(schema);
  // The meta-schema says the same thing once for every branch that it tried: the first is about the value itself.
  for (const error of ajv.errors ?? []) {
    const { instancePath } = error;
    if (seen.has(instancePath)) continue;
    seen.add(instancePath);
    yield invalid(subject, instancePath, { why: "value", name: lastName(instancePath), ...wanted(error) });
  }
  for (const { keyword: name, metaSchema } of annotationKeywords) {
    const check = ajv.compile(metaSchema);
    for (const { schema: one, pointer } of everySchema(schema)) {
      const value = keyword(one, name);
      if (value === undefined || check(value)) continue;
      const [error] = check.errors ?? [];
      const at = `${pointer}/${name}${error?.instancePath ?? ""}`;
      yield invalid(subject, at, { why: "value", name, ...(error ? wanted(error) : {}) });
    }
  }
}

/** What should stand where a value is wrong, as far as one error says it. */
function wanted({ keyword: name, params }: ErrorObject): { allowed?: unknown; type?: unknown; unknown?: unknown } {
  if (name === "enum") return { allowed: params.allowedValues };
  if (name === "type") return { type: [params.type].flat()[0] };
  return name === "additionalProperties" ? { unknown: params.additionalProperty } : {};
}

function invalid(
  { source }: LintSubject,
  pointer: string,
  data: { [name: string]: unknown },
  part: "key" | "value" = "value",
): Finding {
  return finding(schemaInvalid, placeIn(source, source.schemaDocument, pointer, part), data);
}

function lastName(pointer: string): string {
  return pointerSegments(pointer).at(-1) ?? "schema.json";
}
