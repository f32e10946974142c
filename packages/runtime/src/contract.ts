import type { Finding, Place } from "@trellis/findings";
import type { StandardProps } from "./standard-schema.js";

/** The promises of a contract that its users can read at run time; they come from its `contract.yaml`. */
export interface ContractHeader {
  readonly name: string;
  /** The full version, "1.2.0". */
  readonly version: string;
  /** The first number of the version: `lead@1` is name and major. */
  readonly major: number;
  readonly title: string;
  /** The key in `owners.yaml` of the team that answers for the contract. */
  readonly owner: string;
  readonly status: "draft" | "active" | "deprecated" | "retired";
  /** The last day of a deprecated contract, "2027-06-30". */
  readonly sunset?: string;
}

/** What {@link Contract.parse} gives: the value, typed, or everything that is wrong with it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** How a document is parsed. */
export interface ParseOptions {
  /** Where the document comes from; every finding's place starts from it. */
  readonly at?: Place;
  /** Shows personal and sensitive values in findings. They are masked unless a person asks for them. */
  readonly reveal?: boolean;
}

/** A published contract, ready to check documents. Made by generated code; see `createContract`. */
export interface Contract<T = unknown> {
  readonly contract: ContractHeader;
  /** Checks a document and gives it back typed, or every finding. Never throws and never changes the input. */
  parse(input: unknown, options?: ParseOptions): Result<T>;
  /** Whether the document holds; stops at the first problem. */
  is(input: unknown): input is T;
  /** Throws a `ContractError` with every finding when the document does not hold. */
  assert(input: unknown): asserts input is T;
  /** Standard Schema 1.1; its messages are "<field path>: <rule id>". `standard(contract, words)` gives sentences. */
  readonly "~standard": StandardProps<T>;
}
