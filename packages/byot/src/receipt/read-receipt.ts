import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "@trellis/findings";
import { type Receipt, receipt } from "../../generated/receipt/v1/index.js";
import { type CheckedDocument, readChecked } from "../manifest/read-checked.js";

/** The file that says what a check saw of data that stays elsewhere, beside the manifest. */
export const receiptName = "trellis.receipt.json";

// A receipt names every data file; a hundred thousand of them fit.
const mostBytes = 20_000_000;

/** The receipt in the tool's folder `root`, right or wrong; undefined when there is none. Never throws. */
export function readReceipt({
  root,
  file,
  at,
}: {
  root: string;
  file: string;
  at: Place;
}): CheckedDocument<Receipt> | undefined {
  if (!lstatSync(join(root, receiptName), { throwIfNoEntry: false })) return undefined;
  return readChecked(receipt, { root, path: receiptName, file, at, syntax: "json", maxBytes: mostBytes });
}
