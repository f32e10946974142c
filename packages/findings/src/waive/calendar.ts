import { midnight } from "./day.js";

/** Days in named zones, at one moment. */
export interface Calendar {
  /** Whether the runtime knows a zone by this IANA name; offsets such as "+01:00" are no names. */
  isZone(zone: string): boolean;
  /** The day that it is in a zone. */
  today(zone: string): string;
  /** The first moment of a day in a zone, in milliseconds. */
  startOf(day: string, zone: string): number;
}

/** Makes the calendar of the moment `now`. Zones are those of `Intl`; one that is unknown counts as UTC. */
export function createCalendar(now: Date): Calendar {
  const known = new Map<string, Intl.DateTimeFormat | undefined>();
  const starts = new Map<string, number>();
  const utc = makeFormat("UTC");

  function formatOf(zone: string): Intl.DateTimeFormat | undefined {
    if (!known.has(zone)) known.set(zone, findFormat(zone));
    return known.get(zone);
  }

  function dayAt(time: number, zone: string): string {
    const parts = (formatOf(zone) ?? utc).formatToParts(time).map(({ type, value }) => [type, value]);
    const { year, month, day } = Object.fromEntries(parts);
    return `${String(year).padStart(4, "0")}-${month}-${day}`;
  }

  return {
    isZone: (zone) => formatOf(zone) !== undefined,
    today: (zone) => dayAt(now.getTime(), zone),
    startOf: (day, zone) => {
      const key = `${day} ${zone}`;
      const start = starts.get(key) ?? findStart(day, zone);
      starts.set(key, start);
      return start;
    },
  };

  function findStart(day: string, zone: string): number {
    // Clocks go back and forth around midnight in some zones, and others have left out whole days. A search by
    // halves holds everywhere: no zone is sixteen hours away from UTC.
    let before = midnight(day) - widest;
    let after = midnight(day) + widest;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (dayAt(middle, zone) < day) before = middle;
      else after = middle;
    }
    return after;
  }
}

/** Whether the runtime knows a zone by this IANA name. */
export function isZone(zone: string): boolean {
  return findFormat(zone) !== undefined;
}

const widest = 16 * 3_600_000;

function findFormat(zone: string): Intl.DateTimeFormat | undefined {
  if (zone !== "UTC" && !zone.includes("/")) return undefined;
  try {
    return makeFormat(zone);
  } catch {
    return undefined;
  }
}

function makeFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
}
