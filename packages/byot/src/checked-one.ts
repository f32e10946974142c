import type { Finding } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import type { NamedTool } from "./check-names.js";
import type { CheckedPage } from "./pages/check-page.js";
import type { ReceiptEntry } from "./receipt/make-receipt.js";

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
