import type { Json } from "@trellis/findings";

/** A change of one value in a document. */
export type TextEdit =
  /** Gives the value at an RFC 6901 pointer another value. */
  | { readonly kind: "replace"; readonly pointer: string; readonly value: string }
  /** Takes the value away, its name included. */
  | { readonly kind: "remove"; readonly pointer: string }
  /** Puts a new value first into the object around the pointer. */
  | { readonly kind: "insert"; readonly pointer: string; readonly value: Json };

/** A part of a text, and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes several changes of a text, none of which overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  let changed = text;
  for (const { start, end, text: by } of [...splices].sort((a, b) => b.start - a.start))
    changed = changed.slice(0, start) + by + changed.slice(end);
  return changed;
}
