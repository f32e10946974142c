/** RFC 3339 `full-date`: a day that the calendar has, "2028-02-29". */
export function isDate(text: string): boolean {
  return text.length === 10 && startsWithDate(text);
}

/** RFC 3339 `full-time`: with an offset; a leap second only where it falls on 23:59:60 UTC. "14:30:00+02:00". */
export function isTime(text: string): boolean {
  return isTimeFrom(text, 0);
}

/** RFC 3339 `date-time`: "2026-02-28T14:30:00Z". */
export function isDateTime(text: string): boolean {
  if (text.length < 20) return false;
  // T or t.
  return (text.charCodeAt(10) | 32) === 116 && startsWithDate(text) && isTimeFrom(text, 11);
}

// The lengths are looked at first: a character code past the end is NaN, and slows every later look.

function startsWithDate(text: string): boolean {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if ((century | year | month | day) < 0 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (month !== 2) return day < 31 || ((month + (month >> 3)) & 1) === 1;
  return day < 29 || (day === 29 && (year === 0 ? century : year) % 4 === 0);
}

function isTimeFrom(text: string, start: number): boolean {
  const length = text.length;
  if (length < start + 9) return false;
  const hour = twoDigits(text, start);
  const minute = twoDigits(text, start + 3);
  const second = twoDigits(text, start + 6);
  if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 60) return false;
  if (text.charCodeAt(start + 2) !== 58 || text.charCodeAt(start + 5) !== 58) return false;
  let at = start + 8;
  if (text.charCodeAt(at) === 46) {
    const fraction = ++at;
    while (at < length && isDigit(text.charCodeAt(at))) at++;
    if (at === fraction || at === length) return false;
  }
  const zone = text.charCodeAt(at);
  // Z or z.
  if ((zone | 32) === 122) return length === at + 1 && (second < 60 || (hour === 23 && minute === 59));
  if ((zone !== 43 && zone !== 45) || length !== at + 6 || text.charCodeAt(at + 3) !== 58) return false;
  const offsetHour = twoDigits(text, at + 1);
  const offsetMinute = twoDigits(text, at + 4);
  if ((offsetHour | offsetMinute) < 0 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (offsetHour * 60 + offsetMinute) * (zone === 43 ? -1 : 1);
  return (hour * 60 + minute + offset + 1440) % 1440 === 1439;
}

/** The number that two ASCII digits write, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? -1 : tens * 10 + ones;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
