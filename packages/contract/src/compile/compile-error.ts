/** Why a schema could not be compiled. */
export type CompileErrorCode =
  /** The schema breaks the rules of its dialect. */
  | "schema-invalid"
  /** A `$ref` leads nowhere. */
  | "unresolved-ref"
  /** A pattern can take a very long time on a short text, or that could not be ruled out. */
  | "unsafe-pattern"
  /** The references of the schema cannot be written out in reasonable size. */
  | "too-tangled";

/** Thrown by everything that compiles a schema. Its message is for engineers. */
export class CompileError extends Error {
  override readonly name = "CompileError";
  readonly code: CompileErrorCode;
  /** The pattern or reference that is to blame, where there is one. */
  readonly subject: string | undefined;

  constructor(code: CompileErrorCode, message: string, options: { subject?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.subject = options.subject;
  }
}

/** Whether something thrown is a {@link CompileError}, of this or another copy of the package. */
export function isCompileError(thrown: unknown): thrown is CompileError {
  return thrown instanceof Error && thrown.name === "CompileError" && "code" in thrown;
}
