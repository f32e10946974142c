import { pointerSegments } from "@trellis/findings";
import type { JsonType } from "../field.js";

// A document can be anything that a program holds: getters that throw, revoked proxies, class instances. Everything
// here looks without ever throwing.

/** What a value is, in JSON's terms, or why JSON has no word for it. */
export type Kind = JsonType | "undefined" | "function" | "symbol" | "bigint" | "not-finite" | "instance" | "unreadable";

/** What is at a pointer; undefined when nothing is there. */
export function valueAt(input: unknown, pointer: string): unknown {
  return pointerSegments(pointer).reduce(memberOf, input);
}

/** An own member of an object or a list; undefined when there is none or it cannot be read. */
export function memberOf(parent: unknown, key: string): unknown {
  try {
    if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, key)) return undefined;
    return (parent as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** The own keys of an object; none for anything else. */
export function keysOf(value: unknown): string[] {
  try {
    return typeof value === "object" && value !== null ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

/** What a value is. */
export function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  if (typeof value === "number") {
    return Number.isInteger(value) ? "integer" : Number.isFinite(value) ? "number" : "not-finite";
  }
  if (typeof value !== "object") return typeof value;
  try {
    if (Array.isArray(value)) return "array";
    // Dates, maps and their like say what they are; objects of any class of one's own are groups of fields.
    return Object.prototype.toString.call(value) === "[object Object]" ? "object" : "instance";
  } catch {
    return "unreadable";
  }
}

/** Whether JSON can hold a value of this kind. */
export function isJsonKind(kind: Kind): kind is JsonType {
  return /^(null|boolean|integer|number|string|array|object)$/.test(kind);
}
