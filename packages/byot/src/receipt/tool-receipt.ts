import type { PublishedContract } from "@trellis/contract/guardrails";
import type { Finding, Place } from "@trellis/findings";
import type { Produced } from "../manifest/declarations.js";
import { readReceipt } from "./read-receipt.js";
import { verifyEntry } from "./verify-entry.js";
import { verifyReceipt } from "./verify-receipt.js";

/** The receipt of one tool, asked only where the data itself is absent. */
export interface ToolReceipt {
  /** Whether there is a receipt to ask, right or wrong. */
  readonly isThere: boolean;
  /** What the receipt has to say of an entry of the manifest; what is wrong with it as a whole comes the first time. */
  verify(entry: DataEntry, contract: PublishedContract, ofManifest: Place): readonly Finding[];
}

type DataEntry = Produced & { readonly data: NonNullable<Produced["data"]> };

/** Where a tool's receipt is, and what it is held against. */
export interface ReceiptSource {
  /** The tool's folder. */
  readonly root: string;
  /** The receipt as findings name it. */
  readonly file: string;
  readonly tool: string;
  readonly now: Date;
  /** For how many days a receipt speaks for data that is not here. */
  readonly validDays: number;
}

/** Reads the receipt in a tool's folder, if there is one. Never throws. */
export function openReceipt({ root, file, tool, now, validDays }: ReceiptSource): ToolReceipt {
  const document = readReceipt({ root, file, at: { tool } });
  if (!document) return { isThere: false, verify: () => [] };
  const { typed: receipt, findings, place } = document;
  const ofWhole = [...findings, ...(receipt ? verifyReceipt(receipt, { tool, now, validDays, place }) : [])];
  // A receipt that cannot be believed is not asked for more.
  const speaks = ofWhole.every(({ level, rule }) => level === "advisory" || rule === "tool/receipt-problems");
  let told = false;
  return {
    isThere: true,
    verify(entry, contract, ofManifest) {
      const first = told ? [] : ofWhole;
      told = true;
      return [
        ...first,
        ...(receipt && speaks ? verifyEntry(receipt, entry, contract, { ofManifest, ofReceipt: place }) : []),
      ];
    },
  };
}
