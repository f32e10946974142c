/** Days are texts, "2027-03-31": they compare as texts do, and know no zone and no time. */

/** Whether a text is a day that the calendar has; 31 February is none. */
export function isDay(text: string): boolean {
  return text.length === 10 && dayAt(midnight(text)) === text;
}

/** The day after. */
export function nextDay(day: string): string {
  return dayAt(midnight(day) + dayLength);
}

/** How many days `to` comes after `from`. */
export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / dayLength;
}

/**
 * The last day of a span that begins with `day`: 90 days, "P90D"; likewise W, M and Y. A month later than the 31st is the
 * last day of the month. Undefined when the span is none that we read.
 */
export function addSpan(day: string, span: string): string | undefined {
  const found = /^P(\d{1,4})([DWMY])$/.exec(span);
  if (!found) return undefined;
  const [, amount, unit] = found;
  const count = Number(amount);
  if (unit === "D" || unit === "W") return dayAt(midnight(day) + count * (unit === "W" ? 7 : 1) * dayLength);
  return addMonths(day, unit === "Y" ? count * 12 : count);
}

/** The shortest of several spans; one that cannot be read is the shortest of all. */
export function withinSpans(span: string, others: readonly string[]): string {
  // Days and months are compared by how far they lead from one day.
  const end = (one: string) => addSpan("2027-01-01", one) ?? "";
  return others.reduce((shortest, one) => (end(one) < end(shortest) ? one : shortest), span);
}

/** The beginning of a day in UTC. */
export function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

const dayLength = 86_400_000;

function addMonths(day: string, count: number): string {
  const date = new Date(midnight(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return dayAt(date.getTime());
}

function dayAt(time: number): string {
  if (Number.isNaN(time)) return "";
  // Four digits of a year compare as texts; what lies beyond is as far away as one can write.
  const text = new Date(time).toISOString();
  return text.startsWith("+") ? "9999-12-31" : text.slice(0, 10);
}
