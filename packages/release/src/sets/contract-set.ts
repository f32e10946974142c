import type { Comparison, CompatibilityMode } from "@trellis/compat";
import type { SchemaObject } from "@trellis/contract";
import type { Place } from "@trellis/findings";

/** What a schema is of: a contract, a shape that contracts share, or what a template is filled with. */
export type StateKind = "contract" | "definition" | "template";

/** A contract as it stands somewhere: in a folder, at a commit, in a published package. So do definitions and templates. */
export interface ContractState {
  readonly kind: StateKind;
  /** "lead@1"; of others with their folder, "definitions/email@1" and "templates/landing-page@1" */
  readonly ref: string;
  /** The folder that holds it; absolute. Undefined when there is none, as for a single file. */
  readonly folder?: string;
  readonly name: string;
  readonly major: number;
  /** Empty for definitions: they are published with their package and have no version of their own. */
  readonly version: string;
  readonly title: string;
  readonly status: "draft" | "active" | "deprecated" | "retired";
  readonly sunset?: string;
  readonly mode: CompatibilityMode;
  readonly comparison: Comparison;
  /** With everything it refers to. */
  readonly schema: SchemaObject;
  readonly digest: string;
  /** What else is published under the version: the digest of a template's markup. */
  readonly content?: string;
  /** The file of its schema, as findings name it. */
  readonly file: string;
  /** The file in which its promises stand, with the place of one of them: `headerPlace("/version")`. */
  headerPlace(pointer: string): Place;
  /** Where a part of the bundled schema was written. */
  place(pointer: string): Place;
}

/** The contracts of one place, by reference, and what stands beside them. */
export interface ContractSet {
  readonly contracts: ReadonlyMap<string, ContractState>;
  readonly templates: ReadonlyMap<string, ContractState>;
  readonly definitions: ReadonlyMap<string, ContractState>;
  /** The npm package, when it is one. */
  readonly package?: { readonly name: string; readonly version: string };
  /** It is one schema that has been named by itself; it is compared whatever it is called. */
  readonly isSingle: boolean;
}

/** Everything that is compared: contracts, then templates, then definitions. */
export function statesOf(set: ContractSet | undefined): ContractState[] {
  return set ? [...set.contracts.values(), ...set.templates.values(), ...set.definitions.values()] : [];
}
