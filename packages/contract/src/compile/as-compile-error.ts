import { CompileError, isCompileError } from "./compile-error.js";

/** Runs `work`; what it throws becomes a {@link CompileError}. */
export function asCompileError<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (isCompileError(cause)) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof RangeError)
      throw new CompileError("too-tangled", "The schema contains itself in a way that has no end.", { cause });
    if (cause instanceof Error && "missingRef" in cause) {
      throw new CompileError("unresolved-ref", message, { cause, subject: String(cause.missingRef) });
    }
    throw new CompileError("schema-invalid", message, { cause });
  }
}
