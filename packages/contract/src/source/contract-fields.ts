import type { Classification, Json } from "@trellis/findings";
import type { Field, JsonType } from "@trellis/runtime";
import { type Facet, type FieldNode, type FieldTree, fieldTree } from "./field-tree.js";
import { isObject, type JsonSchema, keyword, type SchemaObject } from "./json-schema.js";

/**
 * Every field of a bundled schema, parents first; the root itself is none. A classification covers what lies below it, the
 * strictest one counts, and what nobody classified is `personal`. The fields below a repetition are not listed again.
 */
export function contractFields(bundled: SchemaObject): Field[] {
  const tree = fieldTree(bundled);
  return tree.nodes.filter(({ path }) => path !== "").map((node) => describeField(node, tree));
}

/** How careful one must be with a field, if it or anything around it says so. */
export function declaredClassification(node: FieldNode): Classification | undefined {
  const own = node.facets.map(({ schema }) => keyword(schema, "x-classification")).filter(isClassification);
  const [strictest] = [...classifications].reverse().filter((one) => own.includes(one));
  return strictest ?? (node.parent && declaredClassification(node.parent));
}

const classifications = ["public", "internal", "personal", "sensitive"] as const satisfies readonly Classification[];

function isClassification(value: Json | undefined): value is Classification {
  return classifications.some((one) => one === value);
}

/** What a schema says of one of its fields. */
export function describeField(node: FieldNode, { follow }: Pick<FieldTree, "follow">): Field {
  const { path, facets, own, required } = node;
  const always = own.filter(({ sometimes }) => !sometimes);
  const types = combine(always, own, (schema) => typesOf(schema, follow)) ?? [];
  const values = combine(always, own, (schema) => valuesOf(schema, follow));
  const formats = new Set(
    facets.map(({ schema }) => keyword(schema, "format")).filter((format) => typeof format === "string"),
  );
  const alsoCalled = [...new Set(facets.flatMap(({ schema }) => strings(keyword(schema, "x-also-called"))))];
  const [format] = formats;
  return {
    path,
    types: inOrder(types),
    required,
    classification: declaredClassification(node) ?? "personal",
    ...(format !== undefined && formats.size === 1 ? { format } : {}),
    ...(values ? { values } : {}),
    ...(alsoCalled.length > 0 ? { alsoCalled } : {}),
    ...(facets.some(({ schema, sometimes }) => !sometimes && keyword(schema, "deprecated") === true)
      ? { deprecated: true }
      : {}),
  };
}

/** What all schemas that always hold allow; where none does, what the branches allow together. */
function combine<T extends Json>(
  always: readonly Facet[],
  own: readonly Facet[],
  of: (schema: JsonSchema) => T[] | undefined,
): T[] | undefined {
  return intersection(always.map(({ schema }) => of(schema))) ?? union(own.map(({ schema }) => of(schema)));
}

function typesOf(schema: JsonSchema | undefined, follow: FieldTree["follow"]): JsonType[] | undefined {
  return constraint<JsonType>(schema, follow, (one) => {
    const type = keyword(one, "type");
    if (type !== undefined)
      return (typeof type === "string" ? [type] : strings(type)).filter(isJsonType).flatMap(withNarrower);
    return ownValues(one)?.map(typeOf);
  });
}

function valuesOf(schema: JsonSchema | undefined, follow: FieldTree["follow"]): Json[] | undefined {
  return constraint(schema, follow, ownValues);
}

/** What a schema allows, by what it says itself, what it refers to, and what its branches allow together; undefined is anything. */
function constraint<T extends Json>(
  schema: JsonSchema | undefined,
  follow: FieldTree["follow"],
  of: (schema: SchemaObject) => T[] | undefined,
  open: ReadonlySet<JsonSchema> = new Set(),
): T[] | undefined {
  if (!isObject(schema) || open.has(schema)) return undefined;
  const inside = new Set([...open, schema]);
  const allowed = (one: JsonSchema | undefined): T[] | undefined => constraint(one, follow, of, inside);
  const branches = ["oneOf", "anyOf"].map((name) => list(keyword(schema, name))).filter((all) => all.length > 0);
  return intersection([
    of(schema),
    allowed(follow(schema)),
    ...list(keyword(schema, "allOf")).map(allowed),
    ...branches.map((all) => union(all.map(allowed))),
  ]);
}

function ownValues(schema: SchemaObject): Json[] | undefined {
  const only = keyword(schema, "const");
  if (only !== undefined) return [only];
  const values = keyword(schema, "enum");
  return Array.isArray(values) ? [...(values as readonly Json[])] : undefined;
}

function intersection<T extends Json>(lists: readonly (T[] | undefined)[]): T[] | undefined {
  const said = lists.filter((one) => one !== undefined);
  const [first, ...others] = said;
  return first?.filter((value) => others.every((other) => other.some((one) => sameValue(one, value))));
}

function union<T extends Json>(lists: readonly (T[] | undefined)[]): T[] | undefined {
  const all: T[] = [];
  for (const one of lists) {
    if (one === undefined) return undefined;
    all.push(...one.filter((value) => !all.some((known) => sameValue(known, value))));
  }
  return lists.length === 0 ? undefined : all;
}

/** "number" allows integers too: what "number" and "integer" both allow is "integer". */
function withNarrower(type: JsonType): JsonType[] {
  return type === "number" ? ["integer", "number"] : [type];
}

function sameValue(a: Json, b: Json): boolean {
  return a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}

const jsonTypes = [
  "null",
  "boolean",
  "integer",
  "number",
  "string",
  "array",
  "object",
] as const satisfies readonly JsonType[];

function isJsonType(value: string): value is JsonType {
  return jsonTypes.some((type) => type === value);
}

function inOrder(types: readonly JsonType[]): JsonType[] {
  return jsonTypes.filter((type) => types.includes(type) && !(type === "integer" && types.includes("number")));
}

function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as "boolean" | "string" | "object";
}

function list(value: Json | undefined): JsonSchema[] {
  return Array.isArray(value) ? (value as readonly JsonSchema[]).slice() : [];
}

function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === "string") : [];
}
