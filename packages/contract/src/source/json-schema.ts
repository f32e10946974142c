import { childPointer, type Json } from "@trellis/findings";

/** A JSON Schema that is an object; the keywords are what the author wrote, not yet known to be right. */
export interface SchemaObject {
  readonly [keyword: string]: Json;
}

/** Any JSON Schema: an object, `true` (everything holds) or `false` (nothing does). */
export type JsonSchema = boolean | SchemaObject;

/** Whether a JSON value is an object (and neither null nor a list). */
export function isObject(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a JSON value can be a JSON Schema. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "boolean" || isObject(value);
}

/** The value of a keyword, own properties only: a schema from a stranger may have a property called `constructor`. */
export function keyword(schema: SchemaObject, name: string): Json | undefined {
  return Object.hasOwn(schema, name) ? schema[name] : undefined;
}

/** The schemas directly inside a schema, with the pointer of each from it. Data (`const`, `enum`, `examples`) is no schema. */
export function* subschemas(schema: SchemaObject): Generator<{ pointer: string; schema: JsonSchema }> {
  for (const [name, value] of Object.entries(schema)) {
    const pointer = childPointer("", name);
    if (holdsOne.has(name) && isSchema(value)) yield { pointer, schema: value };
    else if (holdsList.has(name) && Array.isArray(value)) yield* children(pointer, value.entries());
    else if (holdsMap.has(name) && isObject(value)) yield* children(pointer, Object.entries(value));
  }
}

/** A schema and every schema inside it, outermost first. References are not followed. */
export function* everySchema(schema: JsonSchema, pointer = ""): Generator<{ pointer: string; schema: SchemaObject }> {
  if (!isObject(schema)) return;
  const open: { pointer: string; schema: SchemaObject }[] = [{ pointer, schema }];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const inside: typeof open = [];
    for (const child of subschemas(next.schema)) {
      if (isObject(child.schema)) inside.push({ pointer: next.pointer + child.pointer, schema: child.schema });
    }
    open.push(...inside.reverse());
  }
}

/** The same schema with every schema directly inside it changed; the same object when nothing changed. */
export function mapSubschemas(schema: SchemaObject, change: (schema: JsonSchema) => JsonSchema): SchemaObject {
  let changed = false;
  const mapOne = (value: Json): Json => {
    if (!isSchema(value)) return value;
    const made = change(value);
    changed ||= made !== value;
    return made;
  };
  const entries = Object.entries(schema).map(([name, value]): [string, Json] => {
    if (holdsOne.has(name) && isSchema(value)) return [name, mapOne(value)];
    if (holdsList.has(name) && Array.isArray(value)) return [name, (value as readonly Json[]).map(mapOne)];
    if (!holdsMap.has(name) || !isObject(value)) return [name, value];
    return [name, Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapOne(one)]))];
  });
  return changed ? Object.fromEntries(entries) : schema;
}

function* children(
  parent: string,
  entries: Iterable<[string | number, Json]>,
): Generator<{ pointer: string; schema: JsonSchema }> {
  for (const [key, value] of entries) if (isSchema(value)) yield { pointer: childPointer(parent, key), schema: value };
}

// prettier-ignore
const holdsOne = new Set([
  "additionalItems",
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const holdsList = new Set(["allOf", "anyOf", "items", "oneOf", "prefixItems"]);
const holdsMap = new Set([
  "$defs",
  "definitions",
  "dependencies",
  "dependentSchemas",
  "patternProperties",
  "properties",
]);
