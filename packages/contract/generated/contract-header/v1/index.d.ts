// Generated from contracts/contract-header/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Contract header 1.0.0. Kept by trellis.
 *
 * One page on which a contract says who answers for it, how far it can be relied on, and what happens to it next.
 */
export declare const contractHeader: import("@trellis/runtime").Contract<ContractHeader>;

/**
 * What a data contract promises besides the shape of the data. It stands as contract.yaml beside schema.json.
 */
export interface ContractHeader {
  /**
   * The contract’s name: lower-case words with hyphens, the same as its folder.
   */
  contract: string;
  /**
   * Three numbers. The first is that of the folder; a change that breaks nobody raises the second or the third.
   */
  version: string;
  /**
   * What people call the contract, in English. Other languages stand in the schema’s x-labels.
   */
  title: string;
  /**
   * The team that answers for the contract: a name from owners.yaml.
   */
  owner: string;
  /**
   * draft: still changing. active: to be used. deprecated: to be left by its sunset. retired: no longer accepted.
   */
  status: "draft" | "active" | "deprecated" | "retired";
  /**
   * The last day on which a deprecated contract is accepted.
   */
  sunset?: string;
  /**
   * Why the contract exists and how to use it.
   */
  description: {
    /**
     * What the contract is for.
     */
    purpose: string;
    /**
     * How and where to use it.
     */
    usage?: string;
    /**
     * What it must not be used for, and what it does not say.
     */
    limitations?: string;
  };
  /**
   * What a new version may change. backward: what was accepted still is. forward: what is accepted now was accepted before. full: both. none: neither. With -transitive it holds for every earlier version, not only the last.
   */
  compatibility?:
    | "backward"
    | "forward"
    | "full"
    | "none"
    | "backward-transitive"
    | "forward-transitive"
    | "full-transitive"
    | "none-transitive";
  /**
   * How versions are compared. declared-fields: only fields that the contract names. strict: also those that it merely lets pass.
   */
  comparison?: "declared-fields" | "strict";
  /**
   * What holds for a whole set of records, beyond each single one.
   *
   * Items: One promise: unique, fresh or complete.
   */
  quality?: {
    /**
     * The fields that together tell one record from all others.
     *
     * Items: A field of the contract.
     */
    unique?: string[];
    /**
     * How old the newest record may be.
     */
    fresh?: {
      /**
       * The field that says when the record was made.
       */
      field: string;
      /**
       * A number with m for minutes, h for hours or d for days.
       */
      within: string;
    };
    /**
     * How many records must have a field that is not required.
     */
    complete?: {
      /**
       * The field that must be there.
       */
      field: string;
      /**
       * The share of the records, from 0 to 1.
       */
      atLeast: number;
    };
  }[];
  /**
   * What users of the data can count on.
   */
  service?: {
    /**
     * How long the data is kept, as an ISO 8601 duration.
     */
    retention?: string;
    /**
     * How much of the time the data can be had, in per cent.
     */
    availability?: string;
    /**
     * How long a change takes to arrive, as an ISO 8601 duration.
     */
    latency?: string;
    /**
     * How often the data is brought up to date, as an ISO 8601 duration.
     */
    frequency?: string;
    /**
     * Where to ask, and when an answer can be expected.
     */
    support?: string;
  };
  /**
   * Words to find the contract by.
   *
   * Items: One word.
   */
  tags?: string[];
  /**
   * What your organisation wants to say that has no word here. As in the Open Data Contract Standard.
   *
   * Items: A name and a value.
   */
  customProperties?: {
    /**
     * The name, in camel case.
     */
    property: string;
    /**
     * Any value.
     */
    value: {
      [k: string]: unknown;
    };
    /**
     * What the value means.
     */
    description?: string;
  }[];
}
