import type { Guardrails } from "@trellis/contract/guardrails";
import type { Templates } from "./pages/template-entry.js";
import type { RunPolicies } from "./policies/load-policies.js";

/** What is the same for everything that one run checks. */
export interface CheckRun {
  /** Where the run was started; absolute. Findings name files from here. */
  readonly cwd: string;
  readonly guardrails: Guardrails;
  /** The templates that the guardrails publish. */
  readonly templates: Templates;
  /** The rules that the guardrail packages bring. */
  readonly policies: RunPolicies;
  /** The run's one clock. */
  readonly now: Date;
  /** Shows personal values in findings, because a person asked for it. */
  readonly reveal: boolean;
  /** For how many days a receipt speaks for data that is not here. */
  readonly receiptDays: number;
  /** Takes down what a receipt says of the data. */
  readonly takesReceipts: boolean;
  readonly onProgress: (progress: CheckProgress) => void;
}

/** How far a run has come. */
export interface CheckProgress {
  /** The file that is being read, as findings name it. */
  readonly file: string;
  /** How many records of it have been checked. */
  readonly records: number;
}
