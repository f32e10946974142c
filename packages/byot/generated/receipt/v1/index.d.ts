// Generated from contracts/receipt/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Receipt of a check 1.0.0. Kept by trellis.
 *
 * Says what a check of a tool's data saw, so that the result can be verified where the data itself may not be.
 */
export declare const receipt: import("@trellis/runtime").Contract<Receipt>;

/**
 * What a check of a tool’s data saw: which files, against which contracts, with which problems, and when. It holds no value of the data, so that it can stand in a repository where the data itself may not.
 */
export interface Receipt {
  /**
   * The version of this format.
   */
  trellisReceipt: 1;
  /**
   * The version of Trellis that made the check.
   */
  trellis: string;
  /**
   * The tool that was checked, by the name in its manifest.
   */
  tool: string;
  /**
   * When the check was made.
   */
  checkedAt: string;
  /**
   * One for each part of the manifest’s “produces” whose data was checked.
   */
  entries: Entry[];
  /**
   * How many problems the check counted, by rule. A problem under an exception says until when the exception holds.
   */
  problems: Problems[];
  /**
   * Names the exact content of everything else in the receipt. A receipt that was edited by hand no longer agrees with it.
   */
  digest: string;
}
/**
 * The data of one entry of “produces”.
 */
export interface Entry {
  /**
   * The contract that the data was checked against.
   */
  contract: string;
  /**
   * The version of the contract at the time.
   */
  version: string;
  /**
   * Names the exact schema of the contract at the time.
   */
  contractDigest: string;
  /**
   * Names the exact entry of the manifest: contract, files and map.
   */
  declared: string;
  /**
   * The data files that were read.
   */
  data: File[];
}
/**
 * A data file, without its content.
 */
export interface File {
  /**
   * The file, below the tool’s folder.
   */
  file: string;
  /**
   * The size of the file, in bytes.
   */
  bytes: number;
  /**
   * Names the exact content of the file.
   */
  digest: string;
  /**
   * How many records the file holds.
   */
  records: number;
}
/**
 * How often one rule did not hold.
 */
export interface Problems {
  /**
   * The rule, by its name.
   */
  rule: string;
  /**
   * How firmly the rule was meant.
   */
  level: "advisory" | "soft" | "hard" | "absolute";
  /**
   * How many times.
   */
  count: number;
  /**
   * The last day of the exception that these problems were under.
   */
  exceptionUntil?: string;
  /**
   * The time zone in which that day ends.
   */
  exceptionZone?: string;
}
