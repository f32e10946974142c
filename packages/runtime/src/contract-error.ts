import type { Finding } from "@trellis/findings";

/** What `assert` throws. Its message names rules and fields and never a value; the findings say everything. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  /** Always "contract-violated": callers branch on it, not on the message. */
  readonly code = "contract-violated";
  /** Everything that is wrong with the document, never empty. */
  readonly findings: readonly Finding[];

  /** An error that says which contract ("lead@1") does not hold, and why. */
  constructor(contract: string, findings: readonly Finding[]) {
    super(
      `${contract} does not hold: ${findings.slice(0, 3).map(summary).join("; ")}${findings.length > 3 ? "; …" : ""}`,
    );
    this.findings = findings;
  }
}

/** Whether `error` is a {@link ContractError}, by its name, so that two copies of this package understand each other. */
export function isContractError(error: unknown): error is ContractError {
  return (
    error instanceof Error && error.name === "ContractError" && "code" in error && error.code === "contract-violated"
  );
}

function summary({ rule, at }: Finding): string {
  return at.pointer ? `${rule} at ${at.pointer}` : rule;
}
