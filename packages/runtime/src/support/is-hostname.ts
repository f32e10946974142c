import { isInternationalLabel, isRightToLeft, keepsDirection } from "./is-international-label.js";
import { decodePunycode, encodePunycode } from "./punycode.js";

/** RFC 1123 host name in ASCII; a label that starts with `xn--` must stand for a label that IDNA 2008 allows. */
export function isHostname(text: string): boolean {
  if (text.length > 253) return false;
  let label = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 46;
    if (code === 46) {
      if (!isLabel(text, label, at)) return false;
      label = at + 1;
    } else if (!isLetterDigitHyphen(code)) return false;
  }
  return true;
}

/** RFC 5890 host name: labels of any script that IDNA 2008 allows, also in their ASCII form. */
export function isIdnHostname(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.split(/[.\u3002\uff0e\uff61]/);
  const international = labels.map(toUnicode);
  if (international.some((label) => label === undefined)) return false;
  // One right-to-left label binds the whole name to the Bidi rule of RFC 5893.
  return (
    !international.some((label) => isRightToLeft(label ?? "")) ||
    international.every((label) => keepsDirection(label ?? ""))
  );
}

function isLabel(text: string, start: number, end: number): boolean {
  if (end === start || end - start > 63) return false;
  if (text.charCodeAt(start) === 45 || text.charCodeAt(end - 1) === 45) return false;
  const isEncoded = text.charCodeAt(start + 2) === 45 && text.charCodeAt(start + 3) === 45 && end - start > 4;
  if (!isEncoded) return true;
  return text.slice(start, start + 2).toLowerCase() !== "xn" || decodeLabel(text.slice(start, end)) !== undefined;
}

function toUnicode(label: string): string | undefined {
  let isAscii = label !== "";
  for (let at = 0; at < label.length && isAscii; at++) isAscii = isLetterDigitHyphen(label.charCodeAt(at));
  if (isAscii) {
    if (!isLabel(label, 0, label.length)) return undefined;
    return label.slice(0, 4).toLowerCase() === "xn--" ? decodeLabel(label) : label.toLowerCase();
  }
  if (!isInternationalLabel(label)) return undefined;
  const encoded = encodePunycode(label);
  return encoded !== undefined && encoded.length <= 59 ? label : undefined;
}

/** What an `xn--` label stands for, when IDNA 2008 allows it and it is written in the one canonical way. */
function decodeLabel(label: string): string | undefined {
  const encoded = label.slice(4);
  const decoded = decodePunycode(encoded);
  if (decoded === undefined || !isInternationalLabel(decoded)) return undefined;
  if (encodePunycode(decoded)?.toLowerCase() !== encoded.toLowerCase()) return undefined;
  return isRightToLeft(decoded) && !keepsDirection(decoded) ? undefined : decoded;
}

function isLetterDigitHyphen(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || (code >= 65 && code <= 90);
}
