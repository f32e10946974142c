import type { Finding } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import type { Config } from "../../generated/config/v1/index.js";
import type { Receipt } from "../../generated/receipt/v1/index.js";
import type { ReceiptNotes } from "../checked-one.js";
import { readDays } from "../config/read-days.js";
import { isAboutMap } from "../entries/tell-once.js";
import { makeReceipt } from "./make-receipt.js";

/** A receipt, and the folder of the tool that it is to be written into. */
export interface ToolsReceipt {
  /** The real path of the tool's folder. */
  readonly folder: string;
  readonly receipt: Receipt;
}

/** For how many days a receipt counts: as the configuration says, else thirty. */
export function receiptDays({ receipts }: Config): number {
  return (receipts && readDays(receipts.validFor)) ?? 30;
}

/** The tools of a run whose data was read, as receipts. Pure. */
export function makeReceipts(
  results: readonly {
    readonly tool: Omit<CheckedTool, "fails">;
    readonly findings: readonly Finding[];
    readonly receipt: ReceiptNotes | undefined;
  }[],
  by: { readonly now: Date; readonly version: string },
): ToolsReceipt[] {
  return results.flatMap(({ tool, findings, receipt }) => {
    if (!receipt || receipt.entries.length === 0) return [];
    const files = new Set<string | undefined>(tool.data.map(({ file }) => file));
    const isOfData = (one: Finding) => files.has(one.at.file) || isAboutMap(one);
    const made = makeReceipt({ tool: tool.name, entries: receipt.entries, findings, isOfData, ...by });
    return [{ folder: receipt.folder, receipt: made }];
  });
}
