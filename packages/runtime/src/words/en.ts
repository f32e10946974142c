import type { JsonType } from "../field.js";
import type { Given } from "./given.js";

/** "“Email” is “joe@”, which is not an email address.": a field whose value is not `what`. */
export function isNot({ field, value, empty }: Given, what: string): string {
  if (empty) return `“${field}” is empty; it should be ${what}.`;
  return value === undefined ? `“${field}” is not ${what}.` : `“${field}” is “${value}”, which is not ${what}.`;
}

/** "“Score” is “7”": the opening of a sentence about a value. */
export function is({ field, value, empty }: Given): string {
  if (empty) return `“${field}” is empty`;
  return value === undefined ? `“${field}” has a value` : `“${field}” is “${value}”`;
}

/** The types of JSON as a maker calls them. */
const typeNames: { readonly [type in JsonType]: string } = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "yes or no",
  array: "a list",
  object: "a group of fields",
  null: "nothing",
};

/** A type as something wanted: nothing is never asked for when there is another choice. */
export function wantedTypes(expected: readonly JsonType[]): string {
  const values = expected.filter((type) => type !== "null");
  return (values.length > 0 ? values : expected).map((type) => typeNames[type]).join(" or ");
}

/** A type as something found: a number that is no whole one. */
export function foundType(type: JsonType): string {
  return type === "number" ? "a number with decimals" : typeNames[type];
}
