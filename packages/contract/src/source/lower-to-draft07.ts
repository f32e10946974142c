import type { Json } from "@trellis/findings";
import { closedAlternatives, type MergedObject } from "./closed-alternatives.js";
import { isObject, isSchema, type JsonSchema, keyword, type SchemaObject } from "./json-schema.js";
import { indexSchemas, type SchemaIndex, type SchemaPlace } from "./schema-index.js";

/**
 * A bundled 2020-12 schema as draft-07, for makers of types: json-schema-to-typescript knows no `prefixItems`,
 * `unevaluatedProperties` or embedded `$id`. What no type can say (`if`, `not`, `dependent…`, lengths, formats) is left out,
 * so the result is for types and never for validation. Titles are labels, not type names: they become descriptions where
 * there is none. Only known keywords are carried over, so that a schema cannot speak to the tool that reads the result.
 */
export function lowerToDraft07(bundled: SchemaObject): SchemaObject {
  const index = indexSchemas([{ uri: "https://trellis.invalid/schema.json", schema: bundled }]);
  const lowering = createLowering(bundled, index);
  const root = lowering.lower(bundled);
  // References met while a definition is lowered add definitions.
  const definitions = lowering.definitions();
  const schema = { $schema: "http://json-schema.org/draft-07/schema#", ...root };
  return Object.keys(definitions).length === 0 ? schema : { ...schema, definitions };
}

/** What the parts of the lowering share. */
interface Lowering {
  lower(schema: JsonSchema, closed?: boolean): SchemaObject;
  definitions(): { readonly [name: string]: SchemaObject };
}

function createLowering(bundled: SchemaObject, index: SchemaIndex): Lowering {
  const names = new Map<JsonSchema, string>();
  const lowered: [string, SchemaObject][] = [];

  function target(schema: SchemaObject): SchemaPlace | undefined {
    const ref = keyword(schema, "$ref") ?? keyword(schema, "$dynamicRef");
    if (typeof ref !== "string") return undefined;
    return index.resolve(ref, index.placeOf(schema)?.base ?? index.ids[0] ?? "");
  }

  function reference(place: SchemaPlace): SchemaObject {
    const { schema } = place;
    if (schema === bundled) return { $ref: "#" };
    if (!isObject(schema)) return lower(schema);
    const known = names.get(schema);
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const name = freeName(definitionName(place), new Set(names.values()));
    names.set(schema, name);
    const slot: [string, SchemaObject] = [name, {}];
    lowered.push(slot);
    slot[1] = lower(schema);
    return { $ref: `#/definitions/${name}` };
  }

  function lower(schema: JsonSchema, closed = false): SchemaObject {
    if (!isObject(schema)) return schema ? {} : never;
    const notes = annotations(schema);
    const merged = lowerClosed(schema);
    if (merged) return { ...notes, ...merged };
    const place = target(schema);
    const body = lowerBody(schema, closed);
    if (!place) return { ...notes, ...body };
    const referred = reference(place);
    // A sibling of `$ref` would make the type of the target anew: it goes beside it instead.
    if (Object.keys(body).length > 0) return { ...notes, allOf: [referred, body] };
    return Object.keys(notes).length > 0 ? { ...notes, allOf: [referred] } : referred;
  }

  function lowerBody(schema: SchemaObject, closed: boolean): SchemaObject {
    const values = valuesOf(schema);
    if (values) return { enum: values };
    const isClosed =
      closed || keyword(schema, "additionalProperties") === false || keyword(schema, "unevaluatedProperties") === false;
    const body = {
      ...lowerType(schema),
      ...lowerProperties(schema, isClosed),
      ...lowerItems(schema),
      ...lowerCombinations(schema, isClosed),
    };
    return splitTypes(body);
  }

  /** A schema that is closed over what it refers to and combines, with all of that written into it. */
  function lowerClosed(schema: SchemaObject): SchemaObject | undefined {
    if (keyword(schema, "unevaluatedProperties") !== false || !needsMerging(schema)) return undefined;
    const alternatives = closedAlternatives(schema, (one) => target(one)?.schema);
    if (!alternatives) return undefined;
    const [first, ...others] = alternatives.map(lowerMerged);
    return others.length === 0 ? (first ?? never) : { anyOf: [first ?? never, ...others] };
  }

  function lowerMerged({ properties, patterns, required, additional, types }: MergedObject): SchemaObject {
    if (types && !types.includes("object")) return { type: [...types] };
    const object: SchemaObject = {
      type: "object",
      properties: mapEntries(properties, (schemas) => both(schemas.map((one) => lower(one)))),
      ...(patterns.size > 0
        ? { patternProperties: mapEntries(patterns, (schemas) => both(schemas.map((one) => lower(one)))) }
        : {}),
      required: [...required],
      additionalProperties: additional === undefined ? false : additional === true ? true : lower(additional),
    };
    const others = (types ?? ["object"]).filter((type) => type !== "object");
    return others.length === 0 ? object : { anyOf: [object, { type: others }] };
  }

  function lowerProperties(schema: SchemaObject, closed: boolean): SchemaObject {
    const own = keyword(schema, "properties");
    const required = strings(keyword(schema, "required"));
    const patterns = keyword(schema, "patternProperties");
    const additional = keyword(schema, "additionalProperties");
    const properties: [string, Json][] = isObject(own)
      ? Object.entries(own)
          .filter((entry): entry is [string, JsonSchema] => isSchema(entry[1]))
          .map(([name, child]) => [name, lower(child)])
      : [];
    // "b is required" beside properties that stand elsewhere still says that there is a b.
    const known = new Set(properties.map(([name]) => name));
    for (const name of required) if (!known.has(name)) properties.push([name, {}]);
    const isAboutObjects = properties.length > 0 || isObject(patterns) || additional !== undefined;
    return {
      ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(isObject(patterns)
        ? {
            patternProperties: mapEntries(new Map(Object.entries(patterns)), (one) =>
              lower(isSchema(one) ? one : true),
            ),
          }
        : {}),
      ...(isObject(additional)
        ? { additionalProperties: lower(additional) }
        : additional === true
          ? { additionalProperties: true }
          : {}),
      ...(additional === undefined || additional === false
        ? closed && (isAboutObjects || isObjectOnly(schema))
          ? { additionalProperties: false }
          : {}
        : {}),
    };
  }

  function lowerItems(schema: SchemaObject): SchemaObject {
    const prefix = keyword(schema, "prefixItems");
    const items = keyword(schema, "items") ?? keyword(schema, "unevaluatedItems");
    const bounds = pick(schema, ["minItems", "maxItems"]);
    if (!Array.isArray(prefix)) return isSchema(items) ? { items: lower(items), ...bounds } : {};
    const tuple = (prefix as readonly Json[]).filter(isSchema).map((one) => lower(one));
    if (items === false) {
      const { maxItems } = bounds;
      const most = typeof maxItems === "number" ? Math.min(maxItems, tuple.length) : tuple.length;
      return { items: tuple, additionalItems: false, ...bounds, maxItems: most };
    }
    return { items: tuple, additionalItems: isObject(items) ? lower(items) : true, ...bounds };
  }

  function lowerCombinations(schema: SchemaObject, closed: boolean): SchemaObject {
    const combinations: [string, Json][] = [];
    for (const name of ["allOf", "anyOf", "oneOf"]) {
      const parts = keyword(schema, name);
      if (!Array.isArray(parts)) continue;
      const all = (parts as readonly Json[]).filter(isSchema).map((one) => lower(one, closed));
      const telling = name === "allOf" ? all.filter(saysSomething) : all.every((one) => !saysSomething(one)) ? [] : all;
      if (telling.length > 0) combinations.push([name, telling]);
    }
    return Object.fromEntries(combinations);
  }

  return { lower, definitions: () => Object.fromEntries(lowered) };
}

const never: SchemaObject = { tsType: "never" };

/** Whether "nothing but what is evaluated" reaches beyond the schema's own properties. */
function needsMerging(schema: SchemaObject): boolean {
  return ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"].some(
    (name) => keyword(schema, name) !== undefined,
  );
}

function annotations(schema: SchemaObject): SchemaObject {
  const description = keyword(schema, "description") ?? keyword(schema, "title");
  return {
    ...(typeof description === "string" ? { description } : {}),
    ...(keyword(schema, "deprecated") === true ? { deprecated: true } : {}),
  };
}

function valuesOf(schema: SchemaObject): readonly Json[] | undefined {
  const only = keyword(schema, "const");
  if (only !== undefined) return [only];
  const values = keyword(schema, "enum");
  return Array.isArray(values) ? (values as readonly Json[]) : undefined;
}

function lowerType(schema: SchemaObject): SchemaObject {
  const type = keyword(schema, "type");
  if (typeof type === "string") return { type };
  const types = strings(type);
  return types.length === 0 ? {} : { type: types };
}

/** "An object or null" with properties: each type takes the keywords that are about it. */
function splitTypes(body: SchemaObject): SchemaObject {
  const { type, anyOf, oneOf, allOf, ...rest } = body;
  if (!Array.isArray(type) || type.length < 2 || Object.keys(rest).length === 0) return body;
  const { items, additionalItems, minItems, maxItems, ...aboutObjects } = rest;
  const aboutLists = Object.fromEntries(
    Object.entries({ items, additionalItems, minItems, maxItems }).filter(([, value]) => value !== undefined),
  );
  const split = (type as readonly Json[]).map((one) => ({
    type: one,
    ...(one === "object" ? aboutObjects : one === "array" ? (aboutLists as SchemaObject) : {}),
  }));
  const combined = Object.fromEntries(
    Object.entries({ anyOf, oneOf }).filter(([, value]) => value !== undefined),
  ) as SchemaObject;
  const others = [
    ...(Array.isArray(allOf) ? (allOf as readonly Json[]) : []),
    ...(Object.keys(combined).length > 0 ? [combined] : []),
  ];
  return others.length === 0 ? { anyOf: split } : { allOf: [{ anyOf: split }, ...others] };
}

/** A value that several schemas describe; a list of values says all that its type would. */
function both(schemas: readonly SchemaObject[]): SchemaObject {
  const hasValues = schemas.some((one) => "enum" in one);
  const telling = schemas.filter((one) => saysSomething(one) && !(hasValues && isOnlyType(one)));
  const [first, ...others] = telling.filter(
    (one, nth) => telling.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === nth,
  );
  return others.length === 0 ? (first ?? schemas[0] ?? {}) : { allOf: [first ?? {}, ...others] };
}

function isOnlyType(schema: SchemaObject): boolean {
  return Object.keys(schema).every((name) => ["type", "description", "deprecated"].includes(name));
}

function saysSomething(schema: SchemaObject): boolean {
  return Object.keys(schema).some((name) => name !== "description" && name !== "deprecated");
}

function isObjectOnly(schema: SchemaObject): boolean {
  return keyword(schema, "type") === "object";
}

/** A name for a definition: that of its `$defs` entry, its anchor, or the folder of its document. */
function definitionName({ schema, base, pointer }: SchemaPlace): string {
  const anchor = isObject(schema) ? keyword(schema, "$anchor") : undefined;
  if (typeof anchor === "string") return anchor;
  const isResource = isObject(schema) && keyword(schema, "$id") !== undefined;
  const last = pointer.slice(pointer.lastIndexOf("/") + 1);
  const fromUri = /([^/]+)\/v\d+\/[^/]*$/.exec(base) ?? /([^/]+?)(?:\.[a-z.]+)?$/.exec(base);
  return isResource || pointer === "" ? (fromUri?.[1] ?? "schema") : last;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const name = wanted.replaceAll(/[^A-Za-z0-9_-]+/g, "-") || "schema";
  let free = name;
  for (let nth = 2; taken.has(free); nth++) free = `${name}-${nth}`;
  return free;
}

function mapEntries<T>(entries: ReadonlyMap<string, T>, change: (value: T) => SchemaObject): SchemaObject {
  return Object.fromEntries([...entries].map(([name, value]) => [name, change(value)]));
}

function pick(schema: SchemaObject, names: readonly string[]): { [name: string]: Json } {
  return Object.fromEntries(
    names.map((name) => [name, keyword(schema, name)]).filter(([, value]) => value !== undefined),
  ) as { [name: string]: Json };
}

function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === "string") : [];
}
