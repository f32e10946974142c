import type { Collector, Place } from "@trellis/findings";
import type { ReadManifest } from "./manifest/read-manifest.js";
import type { CheckedPage } from "./pages/check-page.js";
import type { ReceiptEntry } from "./receipt/make-receipt.js";
import type { ToolReceipt } from "./receipt/tool-receipt.js";

/** A tool on its way through the check. */
export interface ToolInCheck {
  /** The tool's name in findings. */
  readonly name: string;
  /** The real path of its folder, which nothing leaves. */
  readonly root: string;
  readonly manifest: ReadManifest;
  readonly collector: Collector;
  readonly receipt: ToolReceipt;
  /** Filled when receipts are taken. */
  readonly receiptEntries: ReceiptEntry[];
  /** The pages whose content was checked. */
  readonly pages: CheckedPage[];
  /** The place of something in its manifest. */
  place(pointer: string, part?: "key" | "value"): Place;
  /** A file below its folder, as findings name it. */
  shown(path: string): string;
}
