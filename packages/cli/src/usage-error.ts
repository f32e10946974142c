/** What can be wrong with how the command was called. */
export type UsageKind =
  | "unknown-command"
  | "unknown-option"
  | "unknown-rule"
  | "missing-argument"
  | "missing-value"
  | "invalid-value"
  | "too-many-arguments"
  | "not-together";

/** What the words of the rule `run/usage` need. */
export interface UsageFacts {
  readonly kind: UsageKind;
  /** The word that is wrong or missing. */
  readonly name: string;
  /** What was given, where `name` takes a value. */
  readonly given?: string;
  /** The nearest word that would have been right. */
  readonly near?: string;
  /** Every value that would have been right. */
  readonly allowed?: readonly string[];
  /** The first and the last day that may be given, when a day was given and is not between them: "2026-11-21". */
  readonly days?: { readonly first: string; readonly last: string };
  /** How a right value looks. */
  readonly example?: string;
}

/** The command was called in a way that it does not understand. Ends the run with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";

  constructor(readonly facts: UsageFacts) {
    super(`${facts.kind}: ${facts.name}`);
  }
}

/** Whether an error is a {@link UsageError}. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof UsageError;
}
