import { type Finding, finding } from "@trellis/findings";
import { explained, verdictFindings } from "../diff/change-findings.js";
import { compareStates } from "../diff/contract-change.js";
import {
  releaseContractAdded,
  releaseSchemaChanged,
  releaseUndecidedAcknowledged,
  releaseVersionTooSmall,
} from "../rules/index.gen.js";
import type { ContractState } from "../sets/contract-set.js";
import { bumpBetween, bumpVersion, orderVersions } from "../version/contract-version.js";
import { type Bump, largerBump } from "./bump.js";
import type { ContractFacts, PlannedContract, ReleaseFacts } from "./release-facts.js";

/** What a release makes of one contract, and what stands against it. Pure. */
export function planContract({ state, baselines }: ContractFacts, facts: ReleaseFacts): [PlannedContract, Finding[]] {
  const { ref, title, version } = state;
  const plain = { ref, title, to: version, bump: "none", isRefused: false, changes: [], state } as const;
  const last = baselines.at(-1);
  if (!last) {
    if (state.status === "draft") return [{ ...plain, change: "draft" }, []];
    const at = { file: state.file, contract: ref };
    return [{ ...plain, change: "added", bump: "minor" }, [finding(releaseContractAdded, at, { name: ref })]];
  }
  if (last.digest === state.digest) {
    if (state.kind === "definition") return [{ ...plain, change: "same", from: last.version }, []];
    if (isRemade(state, last) && orderVersions(version, last.version) <= 0) {
      const needed = bumpVersion(last.version, "patch");
      const data = { name: ref, version, needed, kind: "patch", what: "template" };
      const remade: PlannedContract = { ...plain, change: "changed", from: last.version, to: needed, bump: "patch" };
      return [remade, [finding(releaseSchemaChanged, at(state), data)]];
    }
    const isBehind = orderVersions(version, last.version) < 0;
    const to = isBehind ? last.version : version;
    const bump = largerBump(bumpBetween(last.version, to), hasNewHeader(state, facts) ? "patch" : "none");
    const same: PlannedContract = {
      ...plain,
      change: bump === "none" ? "same" : "changed",
      from: last.version,
      to,
      bump,
    };
    return [same, isBehind ? [tooSmall(state, last.version, last.version, "none")] : []];
  }
  return planChanged(state, baselines, last, facts);
}

function planChanged(
  state: ContractState,
  baselines: ContractFacts["baselines"],
  last: ContractFacts["baselines"][number],
  { changesets }: ReleaseFacts,
): [PlannedContract, Finding[]] {
  const { ref, title, version } = state;
  const comparison = compareStates(baselines, state);
  const isKnown = changesets.some(({ acknowledged }) => acknowledged.includes(ref));
  const isAcknowledged = comparison.verdict === "undecided" && isKnown;
  const isRefused = comparison.verdict !== "compatible" && !isAcknowledged;
  const smallest: Bump = comparison.verdict === "compatible" && comparison.equivalent ? "patch" : "minor";
  const needed = bumpVersion(last.version, smallest);
  // A definition is published with its package; the version of that says enough.
  const isEnough = state.kind === "definition" || orderVersions(version, needed) >= 0;
  const to = isEnough ? version : needed;
  const before = { ...state, ...last, place: (pointer: string) => ({ file: last.file, pointer }) };
  const changes = explained(comparison, before, state).map(
    (one): Finding =>
      // Somebody has looked at all of it; nothing of it is proven to break.
      isAcknowledged ? { ...one, level: "advisory" } : one,
  );
  const findings = isAcknowledged
    ? [finding(releaseUndecidedAcknowledged, { file: state.file, contract: ref }, { name: ref, since: last.version })]
    : verdictFindings(ref, comparison, last.version, state);
  findings.push(...changes);
  if (!isRefused && !isEnough) {
    const isReleased = baselines.some((one) => one.version === version);
    findings.push(
      isReleased
        ? finding(releaseSchemaChanged, at(state), { name: ref, version, needed, kind: smallest })
        : tooSmall(state, last.version, needed, smallest, witnessOf(changes)),
    );
  }
  const bump = state.kind === "definition" ? smallest : largerBump(smallest, bumpBetween(last.version, to));
  const planned = { ref, title, change: "changed", from: last.version, to, bump, isRefused, changes, state } as const;
  return [planned, findings];
}

/** The markup of a template may change while what it is filled with does not. */
function isRemade({ content }: ContractState, last: ContractFacts["baselines"][number]): boolean {
  return content !== undefined && last.content !== undefined && content !== last.content;
}

function at(state: ContractState) {
  return { ...state.headerPlace("/version"), contract: state.ref };
}

function tooSmall(state: ContractState, since: string, needed: string, kind: Bump, witness?: string): Finding {
  const { ref: name, version } = state;
  return finding(releaseVersionTooSmall, at(state), { name, version, since, needed, kind, witness });
}

/** A record that the new version takes and the old one did not: why a patch would not be honest. */
function witnessOf(changes: readonly Finding[]): string | undefined {
  const shown = changes.map(({ data }) => data.witness).find((witness) => typeof witness === "string");
  return typeof shown === "string" ? shown : undefined;
}

/** Whether something changed that a release has to carry although the schema is the same: a sunset above all. */
function hasNewHeader({ ref, status, sunset }: ContractState, { released }: ReleaseFacts): boolean {
  const row = released?.contracts.find((one) => one.ref === ref);
  return row !== undefined && (row.status !== status || row.sunset !== sunset);
}
