import { type AsciiSet, asciiSet, endOfRun } from "./ascii-set.js";
import { isIpv4Between, isIpv6Between } from "./is-ip.js";

/** RFC 5321 `Mailbox`: "joe.bloggs@example.com"; a quoted local part and an address literal are allowed, comments are not. */
export function isEmail(text: string): boolean {
  return isMailbox(text, false);
}

/** RFC 6531 mailbox: as {@link isEmail}, with letters of any script on both sides. */
export function isIdnEmail(text: string): boolean {
  return isMailbox(text, true);
}

const atomCharacters = /* @__PURE__ */ asciiSet("0-9A-Za-z!#$%&'*+/=?^_`{|}~-");
const letterDigits = /* @__PURE__ */ asciiSet("0-9A-Za-z");

function isMailbox(text: string, international: boolean): boolean {
  // A path, with its two angle brackets, has at most 256 octets.
  if (text.length > 254) return false;
  const separator = text.charCodeAt(0) === 34 ? quotedEnd(text, international) : atomsEnd(text, international);
  if (separator < 1 || separator > 64 || text.charCodeAt(separator) !== 64) return false;
  return text.charCodeAt(separator + 1) === 91
    ? isAddressLiteral(text, separator + 1)
    : isDomain(text, separator + 1, international);
}

/** Where a dot-separated run of atoms ends, or -1 when a dot stands where an atom must. */
function atomsEnd(text: string, international: boolean): number {
  const { length } = text;
  let at = 0;
  for (;;) {
    const start = at;
    at = runEnd(text, atomCharacters, at, international);
    if (at === start || at === length) return -1;
    if (text.charCodeAt(at) !== 46) return at;
    if (++at === length) return -1;
  }
}

function runEnd(text: string, set: AsciiSet, start: number, international: boolean): number {
  let at = endOfRun(text, set, start, text.length);
  while (international && at < text.length && text.charCodeAt(at) > 127) at = endOfRun(text, set, at + 1, text.length);
  return at;
}

/** Where a quoted string that opens the text ends, or -1. */
function quotedEnd(text: string, international: boolean): number {
  for (let at = 1; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code === 92) code = text.charCodeAt(++at);
    if (!((code >= 32 && code <= 126) || (international && code > 127))) return -1;
  }
  return -1;
}

function isDomain(text: string, start: number, international: boolean): boolean {
  const { length } = text;
  let label = start;
  let at = start;
  while (at < length) {
    const run = runEnd(text, letterDigits, at, international);
    // Hyphens and dots stand between letters or digits; only a label's first run may follow a dot.
    if (run === at || run - label > 63) return false;
    if (run === length) return true;
    at = run;
    const code = text.charCodeAt(at);
    if (code === 46) label = ++at;
    else if (code === 45) {
      while (at < length && text.charCodeAt(at) === 45) at++;
    } else return false;
  }
  return false;
}

function isAddressLiteral(text: string, start: number): boolean {
  const end = text.length - 1;
  if (text.charCodeAt(end) !== 93) return false;
  return text.slice(start + 1, start + 6).toLowerCase() === "ipv6:"
    ? isIpv6Between(text, start + 6, end)
    : isIpv4Between(text, start + 1, end);
}
