/** RFC 2673 dotted quad: four decimal numbers up to 255 without leading zeros. */
export function isIpv4(text: string): boolean {
  return isIpv4Between(text, 0, text.length);
}

/** RFC 4291: eight groups of up to four hexadecimal digits, one `::`, perhaps an IPv4 address at the end; no zone. */
export function isIpv6(text: string): boolean {
  return isIpv6Between(text, 0, text.length);
}

/** Whether `text` from `start` up to `end` is an IPv4 address. */
export function isIpv4Between(text: string, start: number, end: number): boolean {
  let octets = 0;
  let value = -1;
  for (let at = start; at <= end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (at < end && digit >= 0 && digit <= 9) {
      if (value === 0) return false;
      value = value < 0 ? digit : value * 10 + digit;
      if (value > 255) return false;
    } else {
      if (value < 0 || (at < end && digit !== -2)) return false;
      octets++;
      value = -1;
    }
  }
  return octets === 4;
}

/** Whether `text` from `start` up to `end` is an IPv6 address. */
export function isIpv6Between(text: string, start: number, end: number): boolean {
  // The longest address is 45 characters; a longer text needs no look.
  if (end - start < 2 || end - start > 45) return false;
  let groups = 0;
  let gap = false;
  let at = start;
  if (text.charCodeAt(at) === 58 && text.charCodeAt(at + 1) !== 58) return false;
  while (at < end) {
    if (text.charCodeAt(at) === 58) {
      // Only "::" starts with a colon here: single ones are taken together with the group before them.
      if (text.charCodeAt(at + 1) !== 58 || gap) return false;
      gap = true;
      at += 2;
      continue;
    }
    let digits = at;
    while (digits < end && isHexDigit(text.charCodeAt(digits))) digits++;
    if (text.charCodeAt(digits) === 46 && digits < end) {
      if (!isIpv4Between(text, at, end)) return false;
      groups += 2;
      at = end;
      break;
    }
    if (digits === at || digits - at > 4) return false;
    groups++;
    at = digits;
    if (at === end) break;
    if (text.charCodeAt(at) !== 58) return false;
    if (text.charCodeAt(at + 1) !== 58) {
      at++;
      if (at === end) return false;
    }
  }
  return gap ? groups < 8 : groups === 8;
}

function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}
