import type { Json } from "@trellis/findings";
import { isObject, isSchema, type JsonSchema, keyword, type SchemaObject } from "./json-schema.js";

/** Finds the schema that a `$ref` or `$dynamicRef` of a schema means. */
export type Follow = (schema: SchemaObject) => JsonSchema | undefined;

/** A schema and all that holds wherever it does: what it refers to, and its `allOf`, all the way down. */
export function appliedSchemas(schema: SchemaObject, follow: Follow): SchemaObject[] {
  const found = new Set<SchemaObject>([schema]);
  // A set keeps growing while it is walked.
  for (const one of found) {
    for (const part of [follow(one), ...schemasIn(one, "allOf")]) if (isObject(part)) found.add(part);
  }
  return [...found];
}

/** The schemas in a keyword that holds a list of them, such as `anyOf`. */
export function schemasIn(schema: SchemaObject, name: string): JsonSchema[] {
  const value = keyword(schema, name);
  return Array.isArray(value) ? (value as readonly Json[]).filter(isSchema) : [];
}

/** The kinds of values that JSON Schema tells apart; `number` is what is no whole number. */
export type ValueKind = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** Every kind, in the order in which they are named. */
const valueKinds: readonly ValueKind[] = ["null", "boolean", "integer", "number", "string", "array", "object"];

/** The kind of a value. */
export function kindOf(value: Json): ValueKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as "boolean" | "string" | "object";
}

/** The kinds of values that all of these schemas allow, as far as `type`, `enum` and `const` say. */
export function allowedKinds(schemas: readonly SchemaObject[]): ReadonlySet<ValueKind> {
  let allowed: readonly ValueKind[] = valueKinds;
  for (const schema of schemas) {
    const type = keyword(schema, "type");
    const values = ownValues(schema);
    if (type !== undefined && isType(type)) allowed = allowed.filter((kind) => typeAllows(type, kind));
    if (values) allowed = allowed.filter((kind) => values.some((value) => kindOf(value) === kind));
  }
  return new Set(allowed);
}

/** What is no type, or a list with one that is none, says nothing that one could rely on. */
function isType(type: Json): boolean {
  const types = Array.isArray(type) ? (type as readonly Json[]) : [type];
  return types.every((one) => valueKinds.some((kind) => kind === one));
}

/** Whether the value of `type` allows a kind of values. */
export function typeAllows(type: Json, kind: ValueKind): boolean {
  const types = Array.isArray(type) ? (type as readonly Json[]) : [type];
  return types.some((one) => one === kind || (one === "number" && kind === "integer"));
}

/** The values that `const` or `enum` leave; undefined is any. */
export function ownValues(schema: SchemaObject): readonly Json[] | undefined {
  const only = keyword(schema, "const");
  if (only !== undefined) return [only];
  const values = keyword(schema, "enum");
  return Array.isArray(values) ? (values as readonly Json[]) : undefined;
}
