import type { Json } from "@trellis/findings";
import type { ReasonCode } from "./outcome.js";
import type { Dialect } from "./parse/dialect.js";

/** A question of containment: is every document that is valid under `inner` valid under `outer`? */
export interface ContainmentQuestion {
  /** A JSON Schema. Read only, and never trusted. */
  readonly inner: unknown;
  readonly outer: unknown;
  /** The schema's own `$schema` when left out, and 2020-12 when it has none. */
  readonly innerDialect?: Dialect;
  readonly outerDialect?: Dialect;
  /** Whether `format` is an assertion, on both sides alike. "annotate" when left out. */
  readonly formats?: "annotate" | "assert";
  /** Gives the schema at an address that is in neither schema. Called at most once for each address and side. */
  readonly resolve?: (uri: string) => unknown;
  /** How much work may be done, in steps; the same question takes the same steps on every machine. */
  readonly budget?: { readonly steps: number };
}

/** Where the two schemas part. */
export interface WitnessPlace {
  /** Pointer into the witness, to the value that `outer` refuses. */
  readonly instance: string;
  /** Pointer into `outer`, to the keyword that refuses it. */
  readonly outer: string;
}

/** Why there is no answer. */
export interface UndecidedReason {
  readonly code: ReasonCode;
  /** A sentence for engineers. */
  readonly message: string;
  /** What it is about: the pattern, the name of the format, the number. */
  readonly about?: string;
}

/** Where the answer got lost: a pointer into one of the schemas, or into both where neither is to blame alone. */
export interface UndecidedPlace {
  readonly side?: "inner" | "outer";
  readonly pointer: string;
}

/** The answer. There are three, and none of them is a guess. */
export type Containment =
  /** Proven. */
  | { readonly verdict: "contained" }
  /** `witness` is valid under `inner` and not under `outer`, as a validator has confirmed. */
  | { readonly verdict: "not-contained"; readonly witness: Json; readonly at: WitnessPlace }
  | { readonly verdict: "undecided"; readonly reason: UndecidedReason; readonly at: UndecidedPlace };
