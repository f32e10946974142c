import type { ReadContracts } from "@trellis/contract";
import type { Finding } from "@trellis/findings";
import type { ContractSet } from "./contract-set.js";

/** What reading a place for contracts gives: no set when there is nothing to compare. */
export interface SetReading {
  readonly set?: ContractSet;
  readonly findings: readonly Finding[];
  /** The files themselves, when a folder was read. */
  readonly sources?: ReadContracts;
}
