import { createHash } from "node:crypto";
import { canonicalJson } from "@trellis/contract";
import type { Json } from "@trellis/findings";
import type { Receipt } from "../../generated/receipt/v1/index.js";

/** The name of a value's exact content, as receipts write it. */
export function contentDigest(value: Json): string {
  return `sha256-${createHash("sha256").update(canonicalJson(value), "utf8").digest("hex")}`;
}

/** Completes a receipt with the digest of everything else in it. */
export function sealReceipt(unsealed: Omit<Receipt, "digest">): Receipt {
  return { ...unsealed, digest: contentDigest(asJson(unsealed)) };
}

/** Whether nothing in a receipt was changed since it was sealed. */
export function isSealed({ digest, ...rest }: Receipt): boolean {
  return digest === contentDigest(asJson(rest));
}

/** A receipt holds nothing but JSON; its interface cannot say so. */
function asJson(receipt: object): Json {
  return JSON.parse(JSON.stringify(receipt)) as Json;
}
