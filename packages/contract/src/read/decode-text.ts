import { type Finding, finding, type Place } from "@trellis/findings";
import { byteOrderMark } from "../rules/file/byte-order-mark.js";
import { notUtf8 } from "../rules/file/not-utf8.js";
import { nulByte } from "../rules/file/nul-byte.js";
import { windowsLineEnds } from "../rules/file/windows-line-ends.js";
import { foreignEncoding } from "./file-encoding.js";
import { firstInvalidUtf8 } from "./invalid-utf8.js";
import { textPositions } from "./text-positions.js";

/** A file's bytes as text, or why they are none. */
export interface DecodedText {
  /** Without a byte order mark; line ends as they are. Undefined when the bytes are no text. */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/** Decodes a whole file strictly as UTF-8. `at` names the file. */
export function decodeText(bytes: Uint8Array, at: Place): DecodedText {
  const findings: Finding[] = [];
  const encoding = foreignEncoding(bytes);
  if (encoding)
    return { text: undefined, findings: [finding(notUtf8, { ...at, line: 1, column: 1 }, { what: encoding })] };

  const invalid = firstInvalidUtf8(bytes);
  if (invalid !== undefined) {
    const before = decoder.decode(bytes.subarray(0, invalid));
    return {
      text: undefined,
      findings: [finding(notUtf8, placed(before, before.length, at), { what: "other", byte: invalid })],
    };
  }

  const text = decoder.decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    findings.push(finding(byteOrderMark, { ...at, line: 1, column: 1 }));
  }
  const nul = text.indexOf("\u0000");
  if (nul !== -1) return { text: undefined, findings: [...findings, finding(nulByte, placed(text, nul, at))] };
  const windowsEnd = text.indexOf("\r\n");
  if (windowsEnd !== -1) findings.push(finding(windowsLineEnds, placed(text, windowsEnd, at)));
  return { text, findings };
}

// It leaves the byte order mark out by itself.
const decoder = new TextDecoder("utf-8");

function placed(text: string, offset: number, at: Place): Place {
  return { ...at, ...textPositions(text)(offset) };
}
