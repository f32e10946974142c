import { foreignEncoding } from "@trellis/contract/read";
import type { TextFlaw } from "./decode-line.js";

const start = { line: 1, column: 1 };

/** Looks at a file's first bytes: gives them back without their mark, or nothing when they are no text at all. */
export function readFileStart(bytes: Buffer, report: (flaw: TextFlaw) => void): Buffer | undefined {
  const foreign = foreignEncoding(bytes);
  if (foreign) {
    report({ kind: "not-utf8", what: foreign, at: start });
    return undefined;
  }
  if (!(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)) return bytes;
  report({ kind: "byte-order-mark", at: start });
  return bytes.subarray(3);
}

/** With fewer bytes nobody can tell what a file is, unless it has no more. */
export const startBytes = 512;
