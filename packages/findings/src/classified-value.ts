import type { Json } from "./json.js";
import { cutText } from "./visible-text.js";

/** How careful one must be with a value. What nobody classified is treated as `personal`. */
export type Classification = "public" | "internal" | "personal" | "sensitive";

/** A value inside a finding's data. `masked` says that `value` is no longer the original. */
export interface ClassifiedValue {
  readonly value: Json;
  readonly classification: Classification;
  readonly masked?: true;
}

/**
 * Wraps a value for a finding, and masks it at once when it is personal or sensitive, so that nothing downstream
 * can leak it. `reveal` keeps the original; it is only ever set because a person asked for it.
 */
export function classifyValue(
  value: Json,
  classification: Classification = "personal",
  reveal = false,
): ClassifiedValue {
  if (reveal || classification === "public" || classification === "internal" || value === null) {
    return { value: shorten(value), classification };
  }
  return { value: mask(value, classification), classification, masked: true };
}

/** Whether a part of a finding's data is a {@link ClassifiedValue}. */
export function isClassifiedValue(data: unknown): data is ClassifiedValue {
  return typeof data === "object" && data !== null && "value" in data && "classification" in data;
}

const dots = "•••";

function mask(value: Json, classification: Classification): Json {
  if (classification === "sensitive" || typeof value !== "string") return dots;
  // The first character is enough for a maker to find the cell again, and too little to tell who it is.
  const [first = ""] = value;
  return value.length > 3 ? `${first}${dots}` : dots;
}

/** A finding shows a value; it does not carry a file's worth of it. */
function shorten(value: Json): Json {
  if (typeof value === "string") return cutText(value, 200);
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? `[… ${value.length}]` : "{…}";
}
