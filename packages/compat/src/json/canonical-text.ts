import type { Json } from "@trellis/findings";
import { own } from "./json-value.js";

/**
 * A text that equal documents share and others do not: keys in order, 1.0 as 1. Undefined for what is no JSON, and for what
 * has more than `most` parts, a circle included.
 */
export function canonicalText(value: unknown, most = 200_000): string | undefined {
  let left = most;
  const write = (one: unknown, depth: number): string | undefined => {
    if (left-- <= 0 || depth > 500) return undefined;
    if (one === null || typeof one === "boolean") return String(one);
    if (typeof one === "string") return JSON.stringify(one);
    if (typeof one === "number") return Number.isFinite(one) ? String(one === 0 ? 0 : one) : undefined;
    if (typeof one !== "object") return undefined;
    const parts: string[] = [];
    if (Array.isArray(one)) {
      for (const item of one) {
        const text = write(item, depth + 1);
        if (text === undefined) return undefined;
        parts.push(text);
      }
      return `[${parts.join()}]`;
    }
    for (const key of Object.keys(one).sort()) {
      const text = write(own(one, key), depth + 1);
      if (text === undefined) return undefined;
      parts.push(`${JSON.stringify(key)}:${text}`);
    }
    return `{${parts.join()}}`;
  };
  return write(value, 0);
}

/** Whether two documents are equal; 1 equals 1.0, and the order of keys says nothing. */
export function isSame(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return canonicalText(a, 10_000_000) === canonicalText(b, 10_000_000);
}

/** Whether two values from strangers are equal part by part, however deep they are; undefined when it is too much to say. */
export function isEqualThroughout(a: unknown, b: unknown, most = 1_000_000): boolean | undefined {
  const open: [unknown, unknown][] = [[a, b]];
  let left = most;
  for (let pair = open.pop(); pair; pair = open.pop()) {
    if (left-- <= 0) return undefined;
    const [one, other] = pair;
    if (one === other) continue;
    if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
    if (Array.isArray(one) !== Array.isArray(other)) return false;
    const keys = Object.keys(one);
    if (keys.length !== Object.keys(other).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(other, key)) return false;
      open.push([own(one, key), own(other, key)]);
    }
  }
  return true;
}

/** How many values a document consists of, counted no further than `most`. */
export function sizeOf(value: Json, most: number): number {
  let size = 0;
  const open: Json[] = [value];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    size++;
    if (typeof one === "string") size += one.length / 50;
    if (size > most) return size;
    if (typeof one === "object" && one !== null) for (const part of Object.values(one)) open.push(part);
  }
  return size;
}
