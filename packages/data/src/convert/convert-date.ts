import type { Conversion, Converted, MapFault } from "./conversion.js";
import { type DateForm, type LocalTime, parseDateForm, readOffset } from "./date-form.js";
import { type ZoneOffsets, zoneOffsets } from "./zone-offsets.js";

/** Reads dates written in `form` (`YYYY-MM-DD` without one) into ISO dates. */
export function dateConversion(form = "YYYY-MM-DD"): Conversion | MapFault {
  const read = parseDateForm(form);
  if (!read?.hasDate) return read ? "form-without-date" : "form";
  return (text) => {
    const time = read.read(text);
    if (!time) return { ok: false, why: "date", example: read.example };
    return isOnCalendar(time)
      ? { ok: true, value: isoDate(time) }
      : { ok: false, why: "no-such-date", example: read.example };
  };
}

/**
 * Reads dates with times into RFC 3339. A text that says its own offset is taken at its word; any other is a time on
 * the clocks of `zone`, where twice a year an hour does not exist or exists twice: that is reported, never guessed. A
 * form without a time stands for the beginning of the day.
 */
export function dateTimeConversion(form: string | undefined, zone: string | undefined): Conversion | MapFault {
  const read = form === undefined ? isoForm : parseDateForm(form);
  if (!read?.hasDate) return read ? "form-without-date" : "form";
  const offsets = zone === undefined ? undefined : zoneOffsets(zone);
  if (zone !== undefined && !offsets) return "zone";
  if (!offsets && !read.hasOffset) return "zone-missing";
  return (text) => convertDateTime(text, read, offsets);
}

function convertDateTime(text: string, { read, example }: DateForm, offsets: ZoneOffsets | undefined): Converted {
  const time = read(text);
  if (!time) return { ok: false, why: "date-time", example };
  if (!isOnCalendar(time) || !isOnClock(time)) return { ok: false, why: "no-such-date", example };
  if (time.offset !== undefined) return { ok: true, value: isoDateTime(time, time.offset) };
  if (!offsets) return { ok: false, why: "no-offset", example };
  const [offset, second] = offsets(time);
  if (offset === undefined) return { ok: false, why: "no-such-time" };
  return second === undefined ? { ok: true, value: isoDateTime(time, offset) } : { ok: false, why: "time-twice" };
}

const iso =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/** ISO 8601 as programs write it: seconds, their fractions and the offset may be left out. */
const isoForm: DateForm = {
  example: "2026-02-28T14:30:00+01:00",
  hasDate: true,
  hasTime: true,
  hasOffset: true,
  read: (text) => {
    const found = iso.exec(text);
    if (!found) return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
      .slice(1, 7)
      .map((digits) => Number(digits ?? 0));
    const millisecond = Number((found[7] ?? "").padEnd(3, "0").slice(0, 3));
    const time = { year, month, day, hour, minute, second, millisecond };
    return found[8] === undefined ? time : { ...time, offset: readOffset(found[8]) };
  },
};

function isOnCalendar({ year, month, day }: LocalTime): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function isOnClock({ hour, minute, second }: LocalTime): boolean {
  return hour < 24 && minute < 60 && second < 60;
}

function isoDate({ year, month, day }: LocalTime): string {
  return `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
}

function isoDateTime(time: LocalTime, offset: number): string {
  // Before clocks were set by zones, places had offsets with seconds, which RFC 3339 cannot say.
  if (!Number.isInteger(offset)) return inUtc(time, offset);
  const fraction = time.millisecond === 0 ? "" : `.${padded(time.millisecond, 3)}`;
  const clock = `${padded(time.hour)}:${padded(time.minute)}:${padded(time.second)}${fraction}`;
  if (offset === 0) return `${isoDate(time)}T${clock}Z`;
  const minutes = Math.abs(offset);
  return `${isoDate(time)}T${clock}${offset < 0 ? "-" : "+"}${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}

function inUtc({ year, month, day, hour, minute, second, millisecond }: LocalTime, offset: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, millisecond);
  return new Date(date.getTime() - offset * 60_000).toISOString();
}

function padded(amount: number, width = 2): string {
  return String(amount).padStart(width, "0");
}
