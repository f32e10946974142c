import type { Guardrails, PublishedContract } from "@trellis/contract/guardrails";
import type { Finding } from "@trellis/findings";

/** Contracts that were loaded, and what is wrong with the others. */
export interface LoadedContracts {
  readonly contracts: readonly PublishedContract[];
  readonly findings: readonly Finding[];
}

/** Loads contracts by their references; a package that does not hold what it promises is a finding. */
export async function loadPublished(guardrails: Guardrails, refs: Iterable<string>): Promise<LoadedContracts> {
  const loaded = await Promise.allSettled([...refs].map((ref) => guardrails.load(ref)));
  const findings = loaded.flatMap((one) => (one.status === "rejected" ? findingsOf(one.reason) : []));
  return { contracts: loaded.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])), findings };
}

/** By name, so that two copies of a package still understand each other. What is no such error is ours to report. */
function findingsOf(error: unknown): readonly Finding[] {
  if (error instanceof Error && error.name === "GuardrailsError" && "findings" in error) {
    return error.findings as readonly Finding[];
  }
  throw error;
}
