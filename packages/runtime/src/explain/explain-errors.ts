import { type Classification, childPointer, type Finding, fieldPath, nearest, type Place } from "@trellis/findings";
import type { SchemaError } from "../contract-parts.js";
import { classificationOf } from "./document-view.js";
import { findingOf } from "./finding-of.js";
import { placeOf, propertyOf } from "./merge-errors.js";
import { keysOf, valueAt } from "./peek.js";
import { reduceErrors } from "./reduce-errors.js";

/** What the findings of a document start from. */
export interface ExplainOptions {
  /** Where the document is; its `pointer`, if any, goes before those of the errors. */
  readonly at: Place;
  /** Every field of the contract by its path, with its classification. */
  readonly fields: Readonly<Record<string, Classification>>;
  /** Shows personal and sensitive values instead of masking them. */
  readonly reveal?: boolean;
}

/**
 * Turns the errors of a validator into findings, reduced to what a person needs: echoes are dropped, the likely branch
 * of a oneOf is told alone, and near misses get a suggestion. Never throws, whatever `input` is, and never gives an
 * empty list for a list of errors that is not.
 */
export function explainErrors(errors: readonly SchemaError[], input: unknown, options: ExplainOptions): Finding[] {
  const { at, fields, reveal = false } = options;
  const reduced = reduceErrors(errors, (pointer) => Object.hasOwn(fields, fieldPath(pointer)));
  const meant = new Map<SchemaError, string>();
  const misnamed = new Set<string>();
  for (const error of reduced.filter(({ keyword }) => hasNearMisses.test(keyword)).slice(0, enoughErrors)) {
    const near = meantName(error, input, fields);
    if (near === undefined) continue;
    meant.set(error, near);
    if (error.keyword !== "required") misnamed.add(childPointer(error.instancePath, near));
  }
  // That a field is missing is told already by the key that was likely meant to be it.
  return reduced
    .filter((error) => error.keyword !== "required" || !misnamed.has(placeOf(error)))
    .map((error) => {
      const pointer = placeOf(error);
      return findingOf(error, {
        at: { ...at, pointer: (at.pointer ?? "") + pointer },
        value: valueAt(input, error.instancePath),
        classification: classificationOf(pointer, fields),
        reveal,
        near: meant.get(error),
      });
    });
}

const hasNearMisses = /^(required|additionalProperties|unevaluatedProperties)$/;

// A stranger's object can have a million keys; after these, did-you-mean is no help any more.
const enoughErrors = 50;
const enoughKeys = 200;

/** For a missing field the record's own unknown key, for an unknown key the absent field, that was likely meant. */
function meantName(error: SchemaError, input: unknown, fields: ExplainOptions["fields"]): string | undefined {
  const keys = keysOf(valueAt(input, error.instancePath)).slice(0, enoughKeys);
  const path = fieldPath(error.instancePath);
  const start = path === "" ? "" : `${path}.`;
  const isKnown = (key: string) => Object.hasOwn(fields, start + key);
  const candidates =
    error.keyword === "required"
      ? keys.filter((key) => !isKnown(key))
      : Object.keys(fields)
          .filter((one) => one.startsWith(start))
          .map((one) => one.slice(start.length))
          .filter((name) => !/[.[]/.test(name) && !keys.includes(name));
  return nearest(propertyOf(error) ?? "", candidates);
}
