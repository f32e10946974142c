import type { Finding } from "@trellis/findings";

/** A guardrail package does not hold what it publishes. Its findings say what, in the reader's language. */
export class GuardrailsError extends Error {
  override readonly name = "GuardrailsError";
  readonly code = "guardrails-invalid";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], options?: ErrorOptions) {
    super(
      findings.map(({ rule, at, data }) => `${rule} ${at.contract ?? ""} ${String(data.what ?? "")}`.trim()).join("; "),
      options,
    );
    this.findings = findings;
  }
}

/** Whether an error is a {@link GuardrailsError}, of this copy of the package or of another. */
export function isGuardrailsError(error: unknown): error is GuardrailsError {
  return error instanceof Error && error.name === "GuardrailsError" && "findings" in error;
}
