import type { ContractEntry, Guardrails, PublishedContract } from "@trellis/contract/guardrails";
import { isGuardrailsError } from "@trellis/contract/guardrails";
import { type Finding, finding, type Place } from "@trellis/findings";
import type { CheckRun } from "../check-run.js";
import { toolContractUnknown } from "../rules/index.gen.js";
import type { KnownFields } from "./check-fields.js";
import { checkStatus } from "./check-status.js";
import { nearestRef, refOf, successorOf } from "./published-names.js";

/** A contract that something refers to: its entry when there is one, and what is to be said about relying on it. */
export interface UsedContract {
  readonly entry?: ContractEntry;
  readonly findings: readonly Finding[];
}

/** Looks up the contract that a tool refers to at a place. Nothing is loaded. */
export function useContract(ref: string, at: Place, { guardrails, now }: CheckRun): UsedContract {
  const entry = guardrails.contracts.get(ref);
  if (entry) return { entry, findings: contractStatus(entry, at, guardrails, now) };
  return { findings: [finding(toolContractUnknown, at, { name: ref, ...suggestRef(ref, guardrails) })] };
}

/** What is to be said about relying on a contract at `now`. */
export function contractStatus(entry: ContractEntry, at: Place, guardrails: Guardrails, now: Date): Finding[] {
  const successor = successorOf(entry, [...guardrails.contracts.values()]);
  return checkStatus({ header: entry, owner: ownerName(entry, guardrails), successor, at }, now);
}

/** What could be meant by a reference that nobody publishes. */
export function suggestRef(ref: string, { contracts }: Guardrails): { nearest?: string; known: string[] } {
  const entries = [...contracts.values()];
  const nearest = nearestRef(ref, entries);
  return { ...(nearest !== undefined && { nearest }), known: entries.map(refOf).sort() };
}

/** Loads a contract; when its package does not hold what it promises, the findings that say so. */
export async function loadContract(
  ref: string,
  { guardrails }: CheckRun,
): Promise<PublishedContract | readonly Finding[]> {
  try {
    return await guardrails.load(ref);
  } catch (error) {
    if (isGuardrailsError(error)) return error.findings;
    throw error;
  }
}

/** The fields of a contract, for names to be compared with. */
export function knownFields({ ref, fields, labels }: PublishedContract): KnownFields {
  return { contract: ref, fields, labels: [labels.en[ref], labels.fr[ref]] };
}

function ownerName({ owner, package: { name } }: ContractEntry, { owners }: Guardrails): string {
  return owner === undefined ? name : (owners.get(owner)?.name ?? owner);
}
