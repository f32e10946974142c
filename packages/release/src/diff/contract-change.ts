import { compareVersions, isEngineDisagreement, type VersionComparison } from "@trellis/compat";
import type { ContractSet, ContractState } from "../sets/contract-set.js";

/** What became of one contract. */
export interface ContractChange {
  /** "lead@1" */
  readonly ref: string;
  readonly before?: ContractState;
  readonly after?: ContractState;
  readonly verdict: "added" | "removed" | "same" | "compatible" | "breaking" | "undecided";
  /** When both sides have it and their schemas differ. */
  readonly comparison?: VersionComparison;
}

/** Compares two states of a contract, or two states and those between them when its mode is transitive. */
export function compareStates(
  earlier: readonly { readonly schema: unknown; readonly version: string; readonly file: string }[],
  after: ContractState,
): VersionComparison {
  try {
    return compareVersions({
      before: earlier.map(({ schema, version, file }) => ({ schema, version, file })),
      after: { schema: after.schema, version: after.version, file: after.file },
      mode: after.mode,
      comparison: after.comparison,
      // The validators of a contract check formats, so a format that is added refuses records.
      formats: "assert",
    });
  } catch (error) {
    // A proof and a witness that disagree are an error of ours; nobody may build on either.
    if (!isEngineDisagreement(error)) throw error;
    const reason = { code: "engine-disagreement", message: (error as Error).message };
    return { verdict: "undecided", equivalent: false, changes: [], reason };
  }
}

/** What became of every contract of two sets, in the order of their references. Pure. */
export function changesBetween(before: ContractSet, after: ContractSet): ContractChange[] {
  const [oldOne] = before.contracts.values();
  const [newOne] = after.contracts.values();
  if ((before.isSingle || after.isSingle) && oldOne && newOne) {
    const old = before.isSingle ? oldOne : (namesake(newOne, before) ?? oldOne);
    const now = after.isSingle ? newOne : (namesake(oldOne, after) ?? newOne);
    return [changeOf(now.ref, old, now)];
  }
  // Definitions are compared in the contracts that hold them.
  const [old, now] = [before, after].map(({ contracts, templates }) => new Map([...contracts, ...templates]));
  const refs = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  return refs.map((ref) => changeOf(ref, old?.get(ref), now?.get(ref)));
}

function namesake({ schema }: ContractState, { contracts }: ContractSet): ContractState | undefined {
  return [...contracts.values()].find((other) => schema.$id !== undefined && other.schema.$id === schema.$id);
}

function changeOf(ref: string, before: ContractState | undefined, after: ContractState | undefined): ContractChange {
  if (!before || !after) {
    return { ref, ...(before && { before }), ...(after && { after }), verdict: before ? "removed" : "added" };
  }
  if (before.digest === after.digest) return { ref, before, after, verdict: "same" };
  const comparison = compareStates([before], after);
  return { ref, before, after, verdict: comparison.verdict, comparison };
}
