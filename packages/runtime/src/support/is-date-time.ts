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
  const separator = text.charCodeAt(10);
  return (separator === 84 || separator === 116) && startsWithDate(text) && isTimeFrom(text, 11);
}

const daysOfMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function startsWithDate(text: string): boolean {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  if (century < 0 || year < 0 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (month < 1 || month > 12 || day < 1) return false;
  if (month !== 2 || day < 29) return day <= (daysOfMonth[month] ?? 0);
  return day === 29 && (year === 0 ? century % 4 === 0 : year % 4 === 0);
}

function isTimeFrom(text: string, start: number): boolean {
  const hour = twoDigits(text, start);
  const minute = twoDigits(text, start + 3);
  const second = twoDigits(text, start + 6);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false;
  if (text.charCodeAt(start + 2) !== 58 || text.charCodeAt(start + 5) !== 58) return false;
  let at = start + 8;
  if (text.charCodeAt(at) === 46) {
    const fraction = ++at;
    while (isDigit(text.charCodeAt(at))) at++;
    if (at === fraction) return false;
  }
  const zone = text.charCodeAt(at);
  if (zone === 90 || zone === 122) return text.length === at + 1 && (second < 60 || (hour === 23 && minute === 59));
  if ((zone !== 43 && zone !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58) return false;
  const offsetHour = twoDigits(text, at + 1);
  const offsetMinute = twoDigits(text, at + 4);
  if (offsetHour < 0 || offsetHour > 23 || offsetMinute < 0 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (offsetHour * 60 + offsetMinute) * (zone === 43 ? -1 : 1);
  return (hour * 60 + minute + offset + 1440) % 1440 === 1439;
}

/** The number that two ASCII digits write, or -1. Past the end the character code is NaN, which no comparison accepts. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
