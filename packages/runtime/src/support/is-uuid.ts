import { asciiSet, endOfRun } from "./ascii-set.js";

const hexDigits = /* @__PURE__ */ asciiSet("0-9a-fA-F");

/** RFC 4122: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12; any version and variant. */
export function isUuid(text: string): boolean {
  return (
    text.length === 36 &&
    text.charCodeAt(8) === 45 &&
    text.charCodeAt(13) === 45 &&
    text.charCodeAt(18) === 45 &&
    text.charCodeAt(23) === 45 &&
    endOfRun(text, hexDigits, 0, 8) === 8 &&
    endOfRun(text, hexDigits, 9, 13) === 13 &&
    endOfRun(text, hexDigits, 14, 18) === 18 &&
    endOfRun(text, hexDigits, 19, 23) === 23 &&
    endOfRun(text, hexDigits, 24, 36) === 36
  );
}
