import { asciiSet, holds } from "./ascii-set.js";
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
  let previous = 46;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) {
      if (previous === 46) return -1;
    } else if (!holds(atomCharacters, code) && !(international && code > 127)) return previous === 46 ? -1 : at;
    previous = code;
  }
  return -1;
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
  let label = start;
  for (let at = start; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 46;
    if (code === 46) {
      if (at === label || at - label > 63 || text.charCodeAt(at - 1) === 45) return false;
      label = at + 1;
    } else if (code === 45) {
      if (at === label) return false;
    } else if (
      !((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)) &&
      !(international && code > 127)
    ) {
      return false;
    }
  }
  return true;
}

function isAddressLiteral(text: string, start: number): boolean {
  const end = text.length - 1;
  if (text.charCodeAt(end) !== 93) return false;
  return text.slice(start + 1, start + 6).toLowerCase() === "ipv6:"
    ? isIpv6Between(text, start + 6, end)
    : isIpv4Between(text, start + 1, end);
}
