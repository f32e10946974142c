import type { SchemaObject } from "@trellis/contract";
import type { Json } from "@trellis/findings";
import type { JSONSchema } from "json-schema-to-typescript";

/**
 * A lowered schema the way json-schema-to-typescript makes the best types of it: a list is a list however many items it
 * may have, an object of which nothing is known holds anything, and a note cannot end the comment it stands in.
 */
export function readyForTypes(lowered: SchemaObject): JSONSchema {
  return ready(lowered) as JSONSchema;
}

function ready(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const parts = Object.entries(schema).flatMap(([keyword, value]): [string, Json][] => {
    if (keyword === "description" || keyword === "deprecated") return [];
    // "One to twenty" would be twenty tuples, and no list that a program builds would fit them.
    if ((keyword === "minItems" || keyword === "maxItems") && !Array.isArray(schema.items)) return [];
    // What columns are called, beside a reference, would make its type an intersection with nothing.
    if (keyword === "allOf" && Array.isArray(value) && value.some(isReference))
      return [[keyword, (value as readonly Json[]).filter((one) => !namesOnly(one)).map(ready)]];
    if (holdsMap.has(keyword) && isObject(value)) return [[keyword, mapValues(value, ready)]];
    if (Array.isArray(value) && holdsList.has(keyword)) return [[keyword, (value as readonly Json[]).map(ready)]];
    return [[keyword, holdsOne.has(keyword) ? ready(value) : value]];
  });
  const note = noteOf(schema);
  return {
    ...(note === "" ? {} : { description: note }),
    ...Object.fromEntries(parts),
    ...(isObjectOfAnything(schema) ? { additionalProperties: true } : {}),
  };
}

const holdsOne = new Set(["additionalItems", "additionalProperties", "items"]);
const holdsList = new Set(["allOf", "anyOf", "items", "oneOf"]);
const holdsMap = new Set(["definitions", "patternProperties", "properties"]);

/** What stands above the type or the property: the description, and whether it is going away. */
function noteOf(schema: SchemaObject): string {
  const { description, deprecated } = schema;
  const text = typeof description === "string" ? description.replaceAll("*/", "* /").trim() : "";
  // The tag takes all that follows it, so it comes last.
  return deprecated === true ? `${text}\n\n@deprecated It will be removed; do not use it in new tools.`.trim() : text;
}

function isReference(schema: Json): boolean {
  return isObject(schema) && "$ref" in schema;
}

/** Lowering leaves nothing of a property that only says what it is called in the wild. */
function namesOnly(schema: Json): boolean {
  if (!isObject(schema) || Object.keys(schema).join() !== "properties") return false;
  const { properties = null } = schema;
  return (
    isObject(properties) && Object.values(properties).every((one) => isObject(one) && Object.keys(one).length === 0)
  );
}

function isObjectOfAnything(schema: SchemaObject): boolean {
  if (schema.type !== "object") return false;
  return !["properties", "patternProperties", "additionalProperties", "allOf", "anyOf", "oneOf"].some(
    (name) => name in schema,
  );
}

function isObject(value: Json): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapValues(record: SchemaObject, change: (value: Json) => Json): SchemaObject {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
