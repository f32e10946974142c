import type { Json } from "@trellis/findings";
import type { Follow } from "../source/applied-schemas.js";
import { isObject, isSchema, type JsonSchema, keyword, type SchemaObject } from "../source/json-schema.js";
import { present, unlessEmpty } from "./odcs.js";

/** An element of an ODCS schema, as JSON. */
export type OdcsProperty = { readonly [name: string]: Json };

/** What a schema says in the words of ODCS; what has none stands in `customProperties`, under names of ours. */
export function propertyOfField(schema: JsonSchema, follow: Follow, open: readonly JsonSchema[] = []): OdcsProperty {
  if (!isObject(schema)) return { customProperties: [custom("trellisJsonSchema", schema)] };
  const { merged, isCircle, target } = resolve(schema, follow, open);
  const inside = [...open, schema, ...(target ? [target] : [])];
  const said = new Set<string>([...silent, "$ref"]);
  const take = (name: string): Json | undefined => {
    const value = keyword(merged, name);
    if (value !== undefined) said.add(name);
    return value;
  };
  const type = logicalType(merged, take);
  const options = present(Object.fromEntries((optionsOf[type ?? ""] ?? []).map((name) => [name, take(name)])));
  const items = type === "array" ? keyword(merged, "items") : undefined;
  if (isSchema(items)) said.add("items");
  const children = type === "object" && !isCircle ? childrenOf(merged, follow, inside, said) : undefined;
  const values = isListable(keyword(merged, "enum")) ? take("enum") : undefined;
  const facts = {
    businessName: take("title"),
    description: take("description"),
    classification: take("x-classification"),
    examples: Array.isArray(keyword(merged, "examples")) ? take("examples") : undefined,
  };
  const customProperties = ours.flatMap(([name, word]) => {
    const value = take(word);
    return value === undefined ? [] : [custom(name, value)];
  });
  const rest = Object.entries(merged).filter(([name]) => !said.has(name));
  if (isCircle) rest.push(["$ref", keyword(schema, "$ref") ?? "#"]);
  if (rest.length > 0) customProperties.push(custom("trellisJsonSchema", Object.fromEntries(rest)));
  return present({
    ...facts,
    logicalType: type,
    logicalTypeOptions: Object.keys(options).length > 0 ? options : undefined,
    items: isSchema(items) && !isCircle ? propertyOfField(items, follow, inside) : undefined,
    properties: children,
    quality:
      values === undefined ? undefined : [{ metric: "invalidValues", arguments: { validValues: values }, mustBe: 0 }],
    customProperties: unlessEmpty(customProperties),
  });
}

/** Our annotations that ODCS has no word for, under the names that they get there. */
export const ours: readonly (readonly [name: string, keyword: string])[] = [
  ["trellisLabels", "x-labels"],
  ["trellisAlsoCalled", "x-also-called"],
  ["trellisIdentity", "x-identity"],
  ["trellisRefersTo", "x-refers-to"],
  ["trellisReason", "x-reason"],
  ["trellisDeprecated", "deprecated"],
];

/** The options of each logical type that JSON Schema calls by the same name. */
export const optionsOf: { readonly [logicalType: string]: readonly string[] } = {
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
  integer: ["multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
  object: ["maxProperties", "minProperties"],
  array: ["maxItems", "minItems", "uniqueItems"],
};

/** The logical types that are texts of one format. */
export const formatOf: { readonly [logicalType: string]: string } = {
  date: "date",
  timestamp: "date-time",
  time: "time",
};

/** A custom property. */
export function custom(property: string, value: Json): { readonly property: string; readonly value: Json } {
  return { property, value };
}

// What is the same in every schema of ours, or is written out where it is used.
const silent = ["$schema", "$defs", "$id", "$anchor", "$comment"];

function logicalType(schema: SchemaObject, take: (name: string) => Json | undefined): string | undefined {
  const type = keyword(schema, "type");
  if (type === "string") {
    take("type");
    const format = keyword(schema, "format");
    const [special] = Object.entries(formatOf).find(([, one]) => one === format) ?? [];
    if (special !== undefined) take("format");
    return special ?? "string";
  }
  if (typeof type === "string" && type !== "null") {
    take("type");
    return type;
  }
  // Something or nothing: ODCS says so by not requiring it. Which it is stands in our own words.
  const kinds = Array.isArray(type) ? (type as readonly Json[]).filter((one) => one !== "null") : [];
  const [only] = kinds;
  if (kinds.length === 1 && typeof only === "string") return only;
  const values = keyword(schema, "enum");
  const isTexts = Array.isArray(values) && values.length > 0 && values.every((one) => typeof one === "string");
  return type === undefined && isTexts ? "string" : undefined;
}

function isListable(values: Json | undefined): boolean {
  return Array.isArray(values) && values.every((one) => typeof one !== "object" || one === null);
}

function childrenOf(
  schema: SchemaObject,
  follow: Follow,
  open: readonly JsonSchema[],
  said: Set<string>,
): Json | undefined {
  const properties = keyword(schema, "properties");
  if (!isObject(properties)) return undefined;
  said.add("properties");
  const required = keyword(schema, "required");
  const names = new Set(Array.isArray(required) ? (required as readonly Json[]) : []);
  // A name that is required and described nowhere has no property to say so at.
  if ([...names].every((name) => typeof name === "string" && Object.hasOwn(properties, name))) said.add("required");
  const children = Object.entries(properties).map(([name, child]) => ({
    name,
    ...(isSchema(child) ? propertyOfField(child, follow, open) : {}),
    ...(names.has(name) && said.has("required") ? { required: true } : {}),
  }));
  return unlessEmpty(children);
}

/** A schema with what it refers to written out; what both say with different words holds for both. */
function resolve(
  schema: SchemaObject,
  follow: Follow,
  open: readonly JsonSchema[],
): { merged: SchemaObject; isCircle: boolean; target?: SchemaObject } {
  const target = follow(schema);
  if (!isObject(target)) return { merged: schema, isCircle: false };
  if (open.includes(target) || target === schema) {
    const { $ref, ...rest } = schema;
    const type = keyword(target, "type");
    return { merged: { ...(type === undefined ? {} : { type }), ...rest }, isCircle: true, target };
  }
  const inner = resolve(target, follow, [...open, schema]).merged;
  const { $ref, ...own } = schema;
  const twice = Object.keys(own).filter(
    (name) => !annotations.has(name) && keyword(inner, name) !== undefined && !silent.includes(name),
  );
  const both = twice.length === 0 ? {} : { allOf: [pick(inner, twice)] };
  return { merged: { ...inner, ...own, ...both }, isCircle: false, target };
}

function pick(schema: SchemaObject, names: readonly string[]): SchemaObject {
  return Object.fromEntries(names.map((name) => [name, schema[name] as Json]));
}

const annotations = new Set([
  "title",
  "description",
  "examples",
  "default",
  "x-classification",
  ...ours.map(([, word]) => word),
]);
