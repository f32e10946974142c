import { type Classification, type ClassifiedValue, classifyValue, fieldPath, type Json } from "@trellis/findings";
import { kindOf } from "./peek.js";

/** How careful one must be with the value at a pointer: as its field says, or the nearest known field that holds it. */
export function classificationOf(pointer: string, fields: Readonly<Record<string, Classification>>): Classification {
  let path = fieldPath(pointer);
  while (path !== "") {
    const known = Object.hasOwn(fields, path) ? fields[path] : undefined;
    if (known) return known;
    path = path.endsWith("[]") ? path.slice(0, -2) : path.slice(0, Math.max(0, path.lastIndexOf(".")));
  }
  return "personal";
}

/** A value as a finding may carry it; undefined for what has no short form (lists, groups, things that are no JSON). */
export function shownValue(
  value: unknown,
  classification: Classification,
  reveal: boolean,
): ClassifiedValue | undefined {
  // Nothing and emptiness tell nobody who it is.
  return value !== "" && hasShortForm.test(kindOf(value))
    ? classifyValue(value as Json, classification, reveal)
    : undefined;
}

const hasShortForm = /^(string|integer|number|boolean)$/;
