import type { VersionComparison } from "@trellis/compat";
import { type Finding, finding, type Place } from "@trellis/findings";
import {
  releaseComparisonDiffers,
  releaseContractAdded,
  releaseContractBreaks,
  releaseContractCompatible,
  releaseContractRemoved,
  releaseContractUndecided,
} from "../rules/index.gen.js";
import type { ContractState } from "../sets/contract-set.js";
import { bumpVersion } from "../version/contract-version.js";
import type { ContractChange } from "./contract-change.js";

/** What there is to say about the changes between two sets: a verdict for each contract, then its changes one by one. */
export function changeFindings(changes: readonly ContractChange[]): Finding[] {
  return changes.flatMap((change) => {
    const { ref, before, after, verdict, comparison } = change;
    if (verdict === "same") return [];
    if (after && comparison) {
      return [
        ...verdictFindings(ref, comparison, before?.version ?? "", after),
        ...explained(comparison, before, after),
      ];
    }
    if (after) return [finding(releaseContractAdded, atSchema(after), { name: ref })];
    return before
      ? [finding(releaseContractRemoved, { file: before.file, contract: ref }, { name: ref, why: "gone" })]
      : [];
  });
}

/** The verdict about a new version, and where the other comparison would say otherwise. `since` is the version before. */
export function verdictFindings(
  ref: string,
  { verdict, equivalent, witness, reason, otherComparison }: VersionComparison,
  since: string,
  after: ContractState,
): Finding[] {
  const at = atSchema(after);
  const shown =
    witness === undefined ? {} : { witness: JSON.stringify(witness.document), direction: witness.direction };
  const found: Finding[] = [];
  if (verdict === "breaking") found.push(finding(releaseContractBreaks, at, { name: ref, since, ...shown }));
  else if (verdict === "undecided") {
    found.push(
      finding(releaseContractUndecided, at, {
        name: ref,
        since,
        version: after.version,
        ...(reason?.code === "engine-disagreement" && { disagreement: true }),
      }),
    );
  } else {
    const bump = equivalent ? "patch" : "minor";
    const next = since === "" ? undefined : bumpVersion(since, bump);
    found.push(finding(releaseContractCompatible, at, { name: ref, since, kind: bump, next, mode: after.mode }));
  }
  if (otherComparison) {
    const { comparison, verdict: other, witness: document } = otherComparison;
    found.push(
      finding(releaseComparisonDiffers, at, {
        name: ref,
        comparison,
        kind: other,
        witness: document === undefined ? undefined : JSON.stringify(document.document),
      }),
    );
  }
  return found;
}

/** The single changes, each at its line. */
export function explained(
  { changes }: VersionComparison,
  before: ContractState | undefined,
  after: ContractState,
): Finding[] {
  const contract = after.ref;
  const placed = (place: Place, state: ContractState): Place => ({ ...state.place(place.pointer ?? ""), contract });
  return changes.map((one) => ({
    ...one,
    at: placed(one.at, after),
    ...(one.related && {
      related: one.related.map(({ role, at }) => ({
        role,
        at: role === "after" ? placed(at, after) : before ? placed(at, before) : { ...at, contract },
      })),
    }),
  }));
}

function atSchema({ file, ref }: ContractState): Place {
  return { file, contract: ref };
}
