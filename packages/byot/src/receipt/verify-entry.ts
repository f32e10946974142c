import type { PublishedContract } from "@trellis/contract/guardrails";
import { type Finding, finding, type Place } from "@trellis/findings";
import type { Receipt } from "../../generated/receipt/v1/index.js";
import type { Produced } from "../manifest/declarations.js";
import { toolReceiptContractChanged, toolReceiptEntryMissing, toolReceiptUsed } from "../rules/index.gen.js";
import { declaredDigest } from "./declared-digest.js";

/**
 * Verifies that a receipt speaks of `entry` as the manifest declares it now, and of `contract` as it is published now.
 * Says so when it does: nobody should take a receipt for the data. Pure.
 */
export function verifyEntry(
  receipt: Receipt,
  entry: Produced & { readonly data: NonNullable<Produced["data"]> },
  contract: PublishedContract,
  place: { readonly ofManifest: Place; readonly ofReceipt: (pointer: string) => Place },
): Finding[] {
  const declared = declaredDigest(entry);
  const index = receipt.entries.findIndex((one) => one.declared === declared);
  const known = receipt.entries[index];
  if (!known) {
    const isOther = receipt.entries.some((one) => one.contract === entry.contract.text);
    const data = { name: entry.data.text, contract: entry.contract.text, what: isOther ? "changed" : "absent" };
    return [finding(toolReceiptEntryMissing, place.ofManifest, data)];
  }
  if (known.contractDigest !== contract.entry.digest) {
    const at = place.ofReceipt(`/entries/${index}/version`);
    const data = { name: contract.ref, before: known.version, after: contract.entry.version };
    return [finding(toolReceiptContractChanged, at, data)];
  }
  const records = known.data.reduce((sum, file) => sum + file.records, 0);
  const date = receipt.checkedAt.slice(0, 10);
  return [
    finding(toolReceiptUsed, place.ofManifest, { name: entry.data.text, date, files: known.data.length, records }),
  ];
}
