import { asciiSet, endOfRun, holds } from "./ascii-set.js";
import { isIpv6Between } from "./is-ip.js";

/** RFC 3986 `URI`: with a scheme. "https://acme.example/offers?id=7#top". */
export function isUri(text: string): boolean {
  return isReference(text, true, false);
}

/** RFC 3986 `URI-reference`: a URI, or one that is relative. */
export function isUriReference(text: string): boolean {
  return isReference(text, false, false);
}

/** RFC 3987 `IRI`: as {@link isUri}, with letters of any script. */
export function isIri(text: string): boolean {
  return isReference(text, true, true);
}

/** RFC 3987 `IRI-reference`. */
export function isIriReference(text: string): boolean {
  return isReference(text, false, true);
}

const schemeCharacters = /* @__PURE__ */ asciiSet("0-9A-Za-z+.-");
// Unreserved characters and sub-delims: what every part may hold, besides percent-encoded octets.
const plainCharacters = /* @__PURE__ */ asciiSet("0-9A-Za-z._~!$&'()*+,;=-");
// What a path may hold once a colon can no longer be taken for the end of a scheme; a query may hold "?" besides.
const pathCharacters = /* @__PURE__ */ asciiSet("0-9A-Za-z._~!$&'()*+,;=@:/-");
const queryCharacters = /* @__PURE__ */ asciiSet("0-9A-Za-z._~!$&'()*+,;=@:/?-");
const hexDigits = /* @__PURE__ */ asciiSet("0-9A-Fa-f");

const colon = 58;
const slash = 47;

function isReference(text: string, absolute: boolean, international: boolean): boolean {
  const scheme = schemeEnd(text);
  if (scheme < 0 && absolute) return false;
  let at = scheme + 1;
  const hasAuthority = text.charCodeAt(at) === slash && text.charCodeAt(at + 1) === slash;
  if (hasAuthority) {
    at = authorityEnd(text, at + 2, international);
    if (at < 0) return false;
  } else if (scheme < 0 && hasColonInFirstSegment(text)) return false;
  // 0 the path, 1 the query, 2 the fragment.
  let part = 0;
  for (;;) {
    at = endOfRun(text, part === 0 ? pathCharacters : queryCharacters, at, text.length);
    if (at === text.length) return true;
    const code = text.charCodeAt(at);
    if (code === 63 && part === 0) {
      part = 1;
      at++;
    } else if (code === 35 && part < 2) {
      part = 2;
      at++;
    } else {
      at = encodedEnd(text, at, international, part === 1);
      if (at < 0) return false;
    }
  }
}

/** Whether a relative reference could be taken for one with a scheme. */
function hasColonInFirstSegment(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === colon) return true;
    if (code === slash || code === 63 || code === 35) return false;
  }
  return false;
}

/** The index of the colon after a scheme, or -1. */
function schemeEnd(text: string): number {
  const end = endOfRun(text, schemeCharacters, 0, text.length);
  if (end === 0 || end === text.length || text.charCodeAt(end) !== colon) return -1;
  const first = text.charCodeAt(0) | 32;
  return first >= 97 && first <= 122 ? end : -1;
}

/** Where `[userinfo@]host[:port]` ends, or -1 when it is none. */
function authorityEnd(text: string, start: number, international: boolean): number {
  let end = start;
  let host = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === slash || code === 63 || code === 35) break;
    if (code === 64) {
      if (host !== start) return -1;
      host = end + 1;
    }
  }
  if (host !== start && runEnd(text, start, host - 1, international, true) !== host - 1) return -1;
  const port =
    text.charCodeAt(host) === 91 ? literalEnd(text, host, end) : runEnd(text, host, end, international, false);
  if (port < 0) return -1;
  if (port === end) return end;
  if (text.charCodeAt(port) !== colon) return -1;
  for (let at = port + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return -1;
  }
  return end;
}

/** How far plain and percent-encoded characters (and colons) reach, at most to `end`. */
function runEnd(text: string, start: number, end: number, international: boolean, colons: boolean): number {
  let at = start;
  for (;;) {
    at = endOfRun(text, plainCharacters, at, end);
    if (at === end) return at;
    if (colons && text.charCodeAt(at) === colon) at++;
    else {
      const next = encodedEnd(text, at, international, false);
      if (next < 0 || next > end) return at;
      at = next;
    }
  }
}

/** The index behind `[…]`, an IPv6 address or one of a version to come, or -1. */
function literalEnd(text: string, start: number, end: number): number {
  let close = start + 1;
  while (close < end && text.charCodeAt(close) !== 93) close++;
  if (close >= end) return -1;
  const isAddress =
    (text.charCodeAt(start + 1) | 32) === 118
      ? isFutureAddress(text, start + 2, close)
      : isIpv6Between(text, start + 1, close);
  return isAddress ? close + 1 : -1;
}

function isFutureAddress(text: string, start: number, end: number): boolean {
  let dot = start;
  while (dot < end && holds(hexDigits, text.charCodeAt(dot))) dot++;
  if (dot === start || text.charCodeAt(dot) !== 46 || dot + 1 >= end) return false;
  for (let at = dot + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!holds(plainCharacters, code) && code !== colon) return false;
  }
  return true;
}

/** The index behind `%41`, or behind one international character, or -1. */
function encodedEnd(text: string, at: number, international: boolean, inQuery: boolean): number {
  const code = text.charCodeAt(at);
  if (code === 37)
    return holds(hexDigits, text.charCodeAt(at + 1)) && holds(hexDigits, text.charCodeAt(at + 2)) ? at + 3 : -1;
  if (!international || code < 0xa0) return -1;
  const point = text.codePointAt(at) ?? 0;
  const isNoCharacter =
    (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef) || (point >= 0xfff0 && point <= 0xffff);
  if (isNoCharacter || (point >= 0xd800 && point <= 0xdfff)) return -1;
  const isPrivate = (point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000;
  if (isPrivate && !inQuery) return -1;
  return at + (point > 0xffff ? 2 : 1);
}
