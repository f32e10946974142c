import type { Comparison, CompatibilityMode } from "@trellis/compat";
import type { SchemaObject } from "@trellis/contract";
import type { Place } from "@trellis/findings";

/** A contract as it stands somewhere: in a folder, at a commit, in a published package. */
export interface ContractState {
  /** "lead@1" */
  readonly ref: string;
  readonly name: string;
  readonly major: number;
  readonly version: string;
  readonly title: string;
  readonly status: "draft" | "active" | "deprecated" | "retired";
  readonly sunset?: string;
  readonly mode: CompatibilityMode;
  readonly comparison: Comparison;
  /** With everything it refers to. */
  readonly schema: SchemaObject;
  readonly digest: string;
  /** The file of its schema, as findings name it. */
  readonly file: string;
  /** The file in which its promises stand, with the place of one of them: `headerPlace("/version")`. */
  headerPlace(pointer: string): Place;
  /** Where a part of the bundled schema was written. */
  place(pointer: string): Place;
}

/** The contracts of one place, by reference. */
export interface ContractSet {
  readonly contracts: ReadonlyMap<string, ContractState>;
  /** The npm package, when it is one. */
  readonly package?: { readonly name: string; readonly version: string };
  /** It is one schema that has been named by itself; it is compared whatever it is called. */
  readonly isSingle: boolean;
}
