import type { SchemaObject } from "@trellis/contract";
import type { Json } from "@trellis/findings";
import { code } from "./markdown.js";

/**
 * What a value may be, in a few words: "text, 1 to 200 characters". The schemas are those that say something about the value,
 * the nearest first; `items` are those about each item of a list.
 */
export function valueWords(schemas: readonly SchemaObject[], items: readonly SchemaObject[] = []): string {
  const said = (name: string): Json | undefined => schemas.find((schema) => Object.hasOwn(schema, name))?.[name];
  const values = allowedValues(schemas);
  if (values) return listed(values);
  const type = said("type");
  const words: string[] = [];
  const format = said("format");
  const pattern = said("pattern");
  if (typeof format === "string") words.push(formats[format] ?? format);
  else if (type === "array") words.push(`list${items.length > 0 ? ` of: ${valueWords(items)}` : ""}`);
  else words.push(...[type ?? []].flat().map((one) => types[String(one)] ?? String(one)));
  if (typeof pattern === "string") words.push(`like ${code(pattern)}`);
  words.push(
    ...range(said("minLength"), said("maxLength"), "character"),
    ...range(said("minimum"), said("maximum"), ""),
    ...range(said("minItems"), said("maxItems"), "item"),
    ...range(said("minProperties"), said("maxProperties"), "field"),
  );
  if (typeof said("exclusiveMinimum") === "number") words.push(`more than ${said("exclusiveMinimum")}`);
  if (typeof said("exclusiveMaximum") === "number") words.push(`less than ${said("exclusiveMaximum")}`);
  if (typeof said("multipleOf") === "number") words.push(`in steps of ${said("multipleOf")}`);
  if (said("uniqueItems") === true) words.push("each once");
  return words.join(", ");
}

function allowedValues(schemas: readonly SchemaObject[]): readonly Json[] | undefined {
  for (const schema of schemas) if (Array.isArray(schema.enum)) return schema.enum as readonly Json[];
  const only = schemas.flatMap((schema) => (Object.hasOwn(schema, "const") ? [schema.const as Json] : []));
  return only.length > 0 ? [...new Set(only)] : undefined;
}

function listed(values: readonly Json[]): string {
  const shown = values.slice(0, 20).map((value) => code(typeof value === "string" ? value : JSON.stringify(value)));
  return values.length > shown.length ? `one of ${values.length}: ${shown.slice(0, 3).join(", ")} …` : shown.join(", ");
}

function range(min: Json | undefined, max: Json | undefined, unit: string): string[] {
  const of = (count: number): string => (unit === "" ? "" : ` ${unit}${count === 1 ? "" : "s"}`);
  if (typeof min === "number" && typeof max === "number") return [`${min} to ${max}${of(max)}`];
  if (typeof min === "number") return [`${min}${of(min)} or more`];
  return typeof max === "number" ? [`at most ${max}${of(max)}`] : [];
}

const types: { readonly [type: string]: string } = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "yes or no",
  object: "group",
  array: "list",
  null: "nothing",
};

const formats: { readonly [format: string]: string } = {
  email: "e-mail address",
  date: "date",
  "date-time": "date and time with zone",
  uri: "web address",
  hostname: "domain name",
  ipv4: "IP address",
};
