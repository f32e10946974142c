import type { Json } from "@trellis/findings";

/**
 * Thrown when the prover and the validator do not agree on a document: one of them is wrong, and no answer is better than a
 * wrong one. It is a fault in this package, never in the schemas.
 */
export class EngineDisagreement extends Error {
  override readonly name = "EngineDisagreement";
  readonly code = "engine-disagreement";
  /** The document that they do not agree on. */
  readonly witness: Json;

  constructor(message: string, witness: Json) {
    super(message);
    this.witness = witness;
  }
}

/** Whether something thrown is an {@link EngineDisagreement}, of this or another copy of the package. */
export function isEngineDisagreement(thrown: unknown): thrown is EngineDisagreement {
  return thrown instanceof Error && thrown.name === "EngineDisagreement";
}
