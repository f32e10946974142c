import type { Guardrails } from "@trellis/contract/guardrails";
import type { Finding } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import type { NamedTool } from "./check-names.js";
import type { CheckedPage } from "./pages/check-page.js";
import type { Templates } from "./pages/template-entry.js";
import type { RunPolicies } from "./policies/load-policies.js";
import type { ReceiptEntry } from "./receipt/make-receipt.js";

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

/** What was taken down for the receipt of a tool. */
export interface ReceiptNotes {
  /** The real path of the tool's folder. */
  readonly folder: string;
  readonly entries: readonly ReceiptEntry[];
}

/** What the check of one tool, or of one file on its own, found. */
export interface CheckedOne {
  readonly tool: Omit<CheckedTool, "fails">;
  readonly findings: readonly Finding[];
  /** The real path of a tool's folder; absent for a file on its own. */
  readonly root?: string;
  /** The name that its manifest gives it. */
  readonly named?: NamedTool;
  /** The pages whose content was checked. */
  readonly pages?: readonly CheckedPage[];
  /** What a receipt says of its data; only when receipts are taken and its manifest is right. */
  readonly receipt?: ReceiptNotes;
}
