import { IANAZone } from "luxon";
import type { LocalTime } from "./date-form.js";

/** The offsets, in minutes ahead of UTC, at which a zone's clocks show a local time: none, one, or two. */
export type ZoneOffsets = (time: LocalTime) => readonly number[];

const day = 86_400_000;
const mostDays = 5000;

/** Makes the look-up for an IANA zone, or nothing when there is no such zone. */
export function zoneOffsets(name: string): ZoneOffsets | undefined {
  if (!IANAZone.isValidZone(name)) return undefined;
  const zone = IANAZone.create(name);
  // Most records fall on days on which nothing changes, and asking a zone is slow.
  const steadyDays = new Map<number, readonly number[] | undefined>();

  function offsetOfDay(date: number): readonly number[] | undefined {
    if (steadyDays.has(date)) return steadyDays.get(date);
    if (steadyDays.size >= mostDays) steadyDays.clear();
    // A zone is at most a day away from UTC, so a day around the date sees every change that can concern it.
    const before = zone.offset(date - day);
    const steady =
      before === zone.offset(date + 2 * day) && before === zone.offset(date) && before === zone.offset(date + day);
    steadyDays.set(date, steady ? [before] : undefined);
    return steady ? [before] : undefined;
  }

  return ({ year, month, day: dayOfMonth, hour, minute, second }) => {
    const date = utc(year, month, dayOfMonth);
    const steady = offsetOfDay(date);
    if (steady) return steady;
    const local = date + ((hour * 60 + minute) * 60 + second) * 1000;
    const candidates = new Set([zone.offset(local - day), zone.offset(local + day)]);
    return [...candidates].filter((offset) => zone.offset(local - offset * 60_000) === offset);
  };
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}
