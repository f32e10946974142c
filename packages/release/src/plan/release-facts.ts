import type { Finding } from "@trellis/findings";
import type { Baseline, PublishedRule, ReleasedIndex, ReleasedRow } from "../baseline/baseline.js";
import type { ContractState } from "../sets/contract-set.js";
import type { Bump } from "./bump.js";

/** Everything that a release is decided by. */
export interface ReleaseFacts {
  readonly package: { readonly name: string; readonly version: string };
  /** Its contracts, templates and definitions. */
  readonly contracts: readonly ContractFacts[];
  /** What the package says was published last; undefined before its first release. */
  readonly released?: ReleasedIndex;
  readonly registry: RegistryFacts;
  readonly changesets: readonly ChangesetFacts[];
  /** The rules that the package publishes, when it publishes any. */
  readonly rules?: readonly PublishedRule[];
  /** Decides which contracts have ended, and which rules fail already. */
  readonly now: Date;
}

/** A contract, and how it was published before. */
export interface ContractFacts {
  readonly state: ContractState;
  /** The oldest first. */
  readonly baselines: readonly Baseline[];
}

/** What the registry holds of the package. */
export type RegistryFacts =
  | { readonly kind: "not-asked" }
  | { readonly kind: "not-published" }
  | { readonly kind: "unreachable"; readonly message: string }
  | {
      readonly kind: "published";
      readonly version: string;
      readonly contracts: readonly ReleasedRow[];
      /** Digests by contract and version: "lead@1 1.1.0". */
      readonly digests: ReadonlyMap<string, string>;
      /** The rules that it publishes, with the level of each. */
      readonly rules: readonly PublishedRule[];
    };

/** A `.changeset` file, as far as it concerns the package. */
export interface ChangesetFacts {
  readonly file: string;
  readonly bump: Bump;
  /** Contracts whose undecided comparison somebody has looked at: the lines `trellis-acknowledge: lead@1`. */
  readonly acknowledged: readonly string[];
}

/** What a release needs. */
export interface ReleasePlan {
  readonly package: string;
  /** The smallest honest bump of the package. */
  readonly bump: Bump;
  /** Its version then. */
  readonly version: string;
  readonly contracts: readonly PlannedContract[];
  readonly findings: readonly Finding[];
}

/** What a release makes of one contract. */
export interface PlannedContract {
  readonly ref: string;
  readonly title: string;
  readonly change: "added" | "changed" | "same" | "removed" | "draft";
  /** The last published version. */
  readonly from?: string;
  /** The version it is to have; that of its contract.yaml unless that is too small. */
  readonly to: string;
  readonly bump: Bump;
  /** It may not be released as it is, whatever its version. */
  readonly isRefused: boolean;
  /** What changed, one by one. */
  readonly changes: readonly Finding[];
  readonly state?: ContractState;
}
