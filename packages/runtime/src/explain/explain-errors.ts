import { type Classification, type Finding, nearest, type Place, pointerSegments } from "@trellis/findings";
import type { SchemaError } from "../contract-parts.js";
import { classificationOf } from "./document-view.js";
import { findingOf } from "./finding-of.js";
import { placeOf } from "./merge-errors.js";
import { keysOf, valueAt } from "./peek.js";
import { reduceErrors } from "./reduce-errors.js";
import { knownNames, meantKey } from "./suggest.js";

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
  const reduced = reduceErrors(errors, (pointer) => classificationIsKnown(pointer, fields));
  const suggestions = suggest(reduced, input, fields);
  return reduced
    .filter((error) => !suggestions.told.has(error))
    .map((error) => {
      const pointer = placeOf(error);
      return findingOf(error, {
        at: { ...at, pointer: `${at.pointer ?? ""}${pointer}` },
        value: valueAt(input, error.instancePath),
        classification: classificationOf(pointer, fields),
        reveal,
        near: suggestions.near.get(error),
      });
    });
}

interface Suggestions {
  readonly near: ReadonlyMap<SchemaError, string>;
  /** Errors of missing fields that the suggestion for an unknown one has told already. */
  readonly told: ReadonlySet<SchemaError>;
}

function suggest(errors: readonly SchemaError[], input: unknown, fields: ExplainOptions["fields"]): Suggestions {
  const near = new Map<SchemaError, string>();
  const told = new Set<SchemaError>();
  const misnamed = new Set<string>();
  for (const error of errors.filter(isUnknown).slice(0, 50)) {
    const property = pointerSegments(placeOf(error)).at(-1) ?? "";
    const present = keysOf(valueAt(input, error.instancePath)).slice(0, 200);
    const candidates = knownNames(error.instancePath, fields).filter((name) => !present.includes(name));
    const meant = nearest(property, candidates);
    if (meant === undefined) continue;
    near.set(error, meant);
    misnamed.add(`${error.instancePath}\u0000${meant}`);
  }
  for (const error of errors.filter(({ keyword }) => keyword === "required").slice(0, 50)) {
    const missing = String(error.params.missingProperty);
    if (misnamed.has(`${error.instancePath}\u0000${missing}`)) told.add(error);
    const keys = keysOf(valueAt(input, error.instancePath));
    const meant = meantKey(missing, keys, knownNames(error.instancePath, fields));
    if (meant !== undefined) near.set(error, meant);
  }
  return { near, told };
}

function isUnknown({ params }: SchemaError): boolean {
  return params.additionalProperty !== undefined || params.unevaluatedProperty !== undefined;
}

function classificationIsKnown(pointer: string, fields: ExplainOptions["fields"]): boolean {
  const segments = pointerSegments(pointer);
  const name = segments.pop();
  return name !== undefined && knownNames(pointer.slice(0, pointer.lastIndexOf("/")), fields).includes(name);
}
