import type { Json } from "@trellis/findings";

/** The six types of JSON, in the order in which a document is looked for: the plainest first. */
export const jsonTypes = ["string", "number", "boolean", "null", "object", "array"] as const;

/** A type of JSON; an integer is a number. */
export type JsonType = (typeof jsonTypes)[number];

/** The bit of a type in a set of types. */
export const typeBit: Readonly<Record<JsonType, number>> = {
  null: 1,
  boolean: 2,
  number: 4,
  string: 8,
  array: 16,
  object: 32,
};

/** The set of all types. */
export const allTypes = 63;

/** An object that may come from a stranger: look only at its own keys. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The type of a document. */
export function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const kind = typeof value;
  return kind === "string" || kind === "number" || kind === "boolean" ? kind : "object";
}

/** An object's own value under a key; what it inherits does not count. */
export function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

/** An object with the given entries, whatever the keys are called. */
export function objectOf(entries: Iterable<readonly [string, Json]>): { [key: string]: Json } {
  const made: { [key: string]: Json } = {};
  for (const [key, value] of entries) {
    // The one key that an assignment takes for something else.
    if (key !== "__proto__") made[key] = value;
    else Object.defineProperty(made, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return made;
}
