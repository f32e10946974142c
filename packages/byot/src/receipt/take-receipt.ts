import { createHash } from "node:crypto";
import type { PublishedContract } from "@trellis/contract/guardrails";
import type { Produced } from "../manifest/declarations.js";
import { declaredDigest } from "./declared-digest.js";
import type { ReceiptEntry } from "./make-receipt.js";

/** Takes down what is read of the data of one entry. */
export interface ReceiptTaker {
  readonly entry: ReceiptEntry;
  /** Begins a file; `add` is to be given all of its bytes, and `end` ends it. */
  file(name: string): { add(bytes: Uint8Array): void; end(records: number, bytes: number): void };
}

/** Begins the notes of an entry. A file's digest is taken from the very bytes that are checked. */
export function takeReceipt(entry: Produced, { ref, entry: { version, digest } }: PublishedContract): ReceiptTaker {
  const data: ReceiptEntry["data"] = [];
  return {
    entry: { contract: ref, version, contractDigest: digest, declared: declaredDigest(entry), data },
    file(name) {
      const hash = createHash("sha256");
      return {
        add: (bytes) => hash.update(bytes),
        end: (records, bytes) => data.push({ file: name, bytes, digest: `sha256-${hash.digest("hex")}`, records }),
      };
    },
  };
}
