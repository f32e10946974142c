import type { Finding, Labels } from "@trellis/findings";
import type { Contract, Field } from "@trellis/runtime";

/** A guardrail package that a run uses. */
export interface GuardrailPackage {
  readonly name: string;
  readonly version: string;
  /** Its real folder, links followed; absolute. */
  readonly folder: string;
}

/** A contract as the `trellis.json` of its package lists it. Nothing of it is loaded yet. */
export interface ContractEntry {
  readonly name: string;
  readonly major: number;
  readonly version: string;
  /** The `$id` of its schema. */
  readonly id: string;
  readonly status: "draft" | "active" | "deprecated" | "retired";
  readonly sunset?: string;
  readonly title?: string;
  /** What the contract is for, in the words of its owner. */
  readonly purpose?: string;
  /** A key of {@link Guardrails.owners}. */
  readonly owner?: string;
  /** Subpaths of the package: its schema, and the module that exports it as {@link export}. */
  readonly schema: string;
  readonly module: string;
  readonly export: string;
  readonly digest: string;
  /** The subpath that exports `upgrade`, which makes a document of this major out of one of the major `from`. */
  readonly upgrade?: { readonly from: number; readonly module: string };
  readonly package: GuardrailPackage;
}

/** Whom to ask about a contract, from the package's `owners.yaml`. */
export interface Owner {
  readonly name?: string;
  readonly contact?: string;
  readonly channel?: string;
}

/** A contract with everything that checking and telling needs. */
export interface PublishedContract {
  /** As it is referred to: "lead@1". */
  readonly ref: string;
  readonly entry: ContractEntry;
  readonly contract: Contract<unknown>;
  readonly fields: readonly Field[];
  readonly labels: { readonly en: Labels; readonly fr: Labels };
}

/** What the guardrail packages of a run publish. */
export interface Guardrails {
  readonly packages: readonly GuardrailPackage[];
  /** By reference: "lead@1". */
  readonly contracts: ReadonlyMap<string, ContractEntry>;
  readonly owners: ReadonlyMap<string, Owner>;
  /**
   * Loads a published contract, once per run. Rejects with a `GuardrailsError` that carries the findings when its
   * package does not hold what its `trellis.json` says.
   */
  load(ref: string): Promise<PublishedContract>;
  /** What is wrong with the packages; each is the caller's to mend, so that a run with one ends with exit code 2. */
  readonly findings: readonly Finding[];
}
