import type { Json } from "@trellis/findings";
import { isObject, isSchema, type JsonSchema, keyword, type SchemaObject } from "./json-schema.js";

/** Object schemas that hold together, written as one. */
export interface MergedObject {
  readonly properties: ReadonlyMap<string, readonly JsonSchema[]>;
  readonly patterns: ReadonlyMap<string, readonly JsonSchema[]>;
  readonly required: ReadonlySet<string>;
  /** What other properties may be; undefined when a part lets nothing be said, so that the closed whole allows none. */
  readonly additional: JsonSchema | undefined;
  /** The types that all parts allow; undefined is any. */
  readonly types: readonly string[] | undefined;
}

/**
 * What a schema with `unevaluatedProperties: false` allows, as objects that name every property: one for each choice among
 * its branches. Undefined when the choices are more than `limit` or the schema contains itself in place.
 */
export function closedAlternatives(
  schema: SchemaObject,
  follow: (schema: SchemaObject) => JsonSchema | undefined,
  limit = 64,
): MergedObject[] | undefined {
  const tooMany = new Error("more choices than can be written out");

  function alternatives(one: JsonSchema, open: ReadonlySet<JsonSchema>): MergedObject[] {
    if (one === true) return [anything];
    if (one === false) return [];
    if (open.has(one)) throw tooMany;
    const inside = new Set([...open, one]);
    const of = (part: JsonSchema): MergedObject[] => alternatives(part, inside);
    let all = [ownPart(one)];
    const and = (choices: MergedObject[]): void => {
      all = all.flatMap((left) => choices.map((right) => merge(left, right)));
      if (all.length > limit) throw tooMany;
    };
    const referred = follow(one);
    if (referred !== undefined) and(of(referred));
    for (const part of list(one, "allOf")) and(of(part));
    for (const name of ["anyOf", "oneOf"]) if (keyword(one, name) !== undefined) and(list(one, name).flatMap(of));
    for (const choice of conditions(one)) and(choice.flatMap(of));
    return all;
  }

  try {
    return alternatives(schema, new Set());
  } catch (cause) {
    if (cause === tooMany) return undefined;
    throw cause;
  }
}

const anything: MergedObject = {
  properties: new Map(),
  patterns: new Map(),
  required: new Set(),
  additional: undefined,
  types: undefined,
};

/** `if` and `dependentSchemas` as choices: with what they add, or without. */
function conditions(schema: SchemaObject): JsonSchema[][] {
  const choices: JsonSchema[][] = [];
  const condition = keyword(schema, "if");
  if (isSchema(condition)) {
    const [then, otherwise] = ["then", "else"].map((name) => keyword(schema, name));
    choices.push([{ allOf: [condition, isSchema(then) ? then : true] }, isSchema(otherwise) ? otherwise : true]);
  }
  const dependent = keyword(schema, "dependentSchemas");
  if (isObject(dependent)) for (const one of Object.values(dependent)) if (isSchema(one)) choices.push([true, one]);
  return choices;
}

function ownPart(schema: SchemaObject): MergedObject {
  const type = keyword(schema, "type");
  const additional = keyword(schema, "additionalProperties");
  const required = keyword(schema, "required");
  return {
    properties: entries(keyword(schema, "properties")),
    patterns: entries(keyword(schema, "patternProperties")),
    required: new Set(
      Array.isArray(required) ? (required as readonly Json[]).filter((name) => typeof name === "string") : [],
    ),
    additional: isSchema(additional) && additional !== false ? additional : undefined,
    types:
      typeof type === "string"
        ? [type]
        : Array.isArray(type)
          ? (type as readonly Json[]).filter((one) => typeof one === "string")
          : undefined,
  };
}

function merge(a: MergedObject, b: MergedObject): MergedObject {
  return {
    properties: mergeMaps(a.properties, b.properties),
    patterns: mergeMaps(a.patterns, b.patterns),
    required: new Set([...a.required, ...b.required]),
    additional: a.additional ?? b.additional,
    types: a.types && b.types ? a.types.filter((type) => b.types?.includes(type)) : (a.types ?? b.types),
  };
}

function mergeMaps(a: MergedObject["properties"], b: MergedObject["properties"]): Map<string, readonly JsonSchema[]> {
  const merged = new Map(a);
  for (const [name, schemas] of b) merged.set(name, [...(merged.get(name) ?? []), ...schemas]);
  return merged;
}

function entries(value: Json | undefined): Map<string, readonly JsonSchema[]> {
  if (!isObject(value)) return new Map();
  return new Map(
    Object.entries(value)
      .filter((entry): entry is [string, JsonSchema] => isSchema(entry[1]))
      .map(([name, one]) => [name, [one]]),
  );
}

function list(schema: SchemaObject, name: string): JsonSchema[] {
  const value = keyword(schema, name);
  return Array.isArray(value) ? (value as readonly Json[]).filter(isSchema) : [];
}
