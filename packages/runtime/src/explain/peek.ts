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
  if (typeof value !== "object") return typeof value === "number" ? kindOfNumber(value) : typeof value;
  if (value === null) return "null";
  try {
    if (Array.isArray(value)) return "array";
    return value instanceof Date || value instanceof Map || value instanceof Set || value instanceof RegExp
      ? "instance"
      : "object";
  } catch {
    return "unreadable";
  }
}

/** Whether JSON can hold a value of this kind. */
export function isJsonKind(kind: Kind): kind is JsonType {
  return jsonKinds.includes(kind as JsonType);
}

const jsonKinds: readonly JsonType[] = ["null", "boolean", "integer", "number", "string", "array", "object"];

function kindOfNumber(value: number): Kind {
  if (Number.isInteger(value)) return "integer";
  return Number.isFinite(value) ? "number" : "not-finite";
}
