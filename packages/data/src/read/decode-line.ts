import { isUtf8 } from "node:buffer";
import { type ForeignEncoding, firstInvalidUtf8, type Position } from "@trellis/contract/read";

/** What can be wrong with a file's bytes before anyone asks what they mean. */
export type TextFlaw =
  | { readonly kind: "byte-order-mark" | "nul-byte" | "too-long"; readonly at: Position }
  | { readonly kind: "not-utf8"; readonly what: ForeignEncoding; readonly at: Position };

/** Decodes UTF-8 and reports what is none, at most once; `from` is where the bytes begin. */
export function decodeLine(
  bytes: Buffer,
  from: Position,
  report: (flaw: TextFlaw) => void,
): { text: string; flawed: boolean } {
  const text = bytes.toString("utf8");
  // Decoding writes U+FFFD for what is no UTF-8; only where one stands is it worth asking whether it was meant.
  if (text.includes("\uFFFD") && !isUtf8(bytes)) {
    const before = bytes.toString("utf8", 0, firstInvalidUtf8(bytes));
    report({ kind: "not-utf8", what: "other", at: advance(from, before) });
    return { text, flawed: true };
  }
  const nul = text.indexOf("\0");
  if (nul === -1) return { text, flawed: false };
  report({ kind: "nul-byte", at: advance(from, text.slice(0, nul)) });
  return { text, flawed: true };
}

/** The position after `text`, when `from` is the position before it. */
export function advance(from: Position, text: string): Position {
  const last = text.lastIndexOf("\n");
  if (last === -1) return { line: from.line, column: from.column + text.length };
  let lines = 1;
  for (let at = text.indexOf("\n"); at < last; at = text.indexOf("\n", at + 1)) lines++;
  return { line: from.line + lines, column: text.length - last };
}
