/** Why nothing could be generated; a stable word for code, beside the sentence for people. */
export type GenerateErrorCode =
  /** Ajv wrote code of a shape that the generator does not know: a newer Ajv needs a newer generator. */
  | "unknown-code"
  /** A policy that ran did not compile to be published. */
  | "policy-not-compiled";

/** The generator met something it does not know. What is wrong with a contract is a finding, never this. */
export class GenerateError extends Error {
  override readonly name = "GenerateError";
  readonly code: GenerateErrorCode;

  constructor(code: GenerateErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
