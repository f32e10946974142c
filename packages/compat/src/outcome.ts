import type { Json } from "@trellis/findings";

/** What looking for a document led to. */
export type Outcome =
  /** There is one. */
  | { readonly found: "yes"; readonly value: Json }
  /** There is none. `loop` is the depth of the open question that this rests on; absent when it rests on none. */
  | { readonly found: "no"; readonly loop?: number }
  /** It is not known. `value` is a guess worth trying. */
  | { readonly found: "maybe"; readonly value?: Json; readonly reason: Reason; readonly fleeting?: boolean };

/** Why something could not be decided. Put into words, in English and French, by the rule `compat/undecided`. */
export type ReasonCode =
  | "budget"
  | "too-deep"
  | "pattern"
  | "format"
  | "number-precision"
  | "integer-notation"
  | "reference"
  | "schema-invalid"
  | "not-json"
  | "dialect"
  | "too-large"
  | "unverified"
  | "search";

/** Why something could not be decided, and where. */
export interface Reason {
  readonly code: ReasonCode;
  /** A sentence for engineers. */
  readonly message: string;
  /** What it is about: the pattern, the name of the format, the number. */
  readonly about?: string;
  readonly side?: "inner" | "outer";
  /** The pointer into that side's schema. */
  readonly pointer?: string;
}

/** Thrown inside, never to a caller: the question cannot be asked at all. */
export class Undecidable extends Error {
  override readonly name = "Undecidable";
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.message);
    this.reason = reason;
  }
}

/** There is none, whatever else. */
export const none: Outcome = { found: "no" };

/** There is this one. */
export function some(value: Json): Outcome {
  return { found: "yes", value };
}

/** It is not known, for a reason. */
export function unknown(code: ReasonCode, message: string, value?: Json): Outcome {
  return { found: "maybe", reason: { code, message }, ...(value === undefined ? {} : { value }) };
}
