import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, it } from "vitest";
import { dateConversion, dateTimeConversion } from "./convert-date.js";

function read(conversion: ReturnType<typeof dateConversion>, text: string) {
  if (typeof conversion === "string") return conversion;
  const converted = conversion(text);
  return converted.ok ? converted.value : converted.why;
}

it.each([
  [undefined, "2026-02-28", "2026-02-28"],
  [undefined, "2024-02-29", "2024-02-29"],
  [undefined, "2026-02-29", "no-such-date"],
  [undefined, "28/02/2026", "date"],
  ["DD/MM/YYYY", "28/02/2026", "2026-02-28"],
  ["DD/MM/YYYY", "02/28/2026", "no-such-date"],
  ["DD/MM/YYYY", "8/2/2026", "date"],
  ["D/M/YYYY", "8/12/2026", "2026-12-08"],
  ["DD.MM.YY", "28.02.26", "2026-02-28"],
  ["D MMMM YYYY", "1 août 2026", "2026-08-01"],
  ["D MMM YYYY", "1 Sept. 2026", "2026-09-01"],
  ["MMM D, YYYY", "Foo 1, 2026", "no-such-date"],
  ["YYYYMMDD", "20260228", "2026-02-28"],
  ["DD/MM/YYYY HH:mm", "28/02/2026 14:30", "2026-02-28"],
  ["jj/mm/aaaa", "28/02/2026", "form"],
  ["DD/MM", "28/02", "form-without-date"],
  ["DD/DD/YYYY", "28/02/2026", "form"],
])("reads dates written like %s: %s", (form, text, expected) => {
  expect(read(dateConversion(form), text)).toBe(expected);
});

it.each([
  [undefined, undefined, "2026-02-28T14:30:00Z", "2026-02-28T14:30:00Z"],
  [undefined, undefined, "2026-02-28 14:30:05.1234+0130", "2026-02-28T14:30:05.123+01:30"],
  [undefined, undefined, "2026-02-28 14:30", "no-offset"],
  [undefined, "Europe/Paris", "2026-02-28 14:30", "2026-02-28T14:30:00+01:00"],
  [undefined, "Europe/Paris", "2026-07-14T14:30:00", "2026-07-14T14:30:00+02:00"],
  [undefined, "Europe/Paris", "2026-02-28T14:30:00-05:00", "2026-02-28T14:30:00-05:00"],
  [undefined, "Europe/Paris", "2026-03-29 02:30", "no-such-time"],
  [undefined, "Europe/Paris", "2026-10-25 02:30", "time-twice"],
  [undefined, "Europe/Paris", "2026-10-25 03:00", "2026-10-25T03:00:00+01:00"],
  [undefined, "Europe/Paris", "2026-02-28 24:00", "no-such-date"],
  [undefined, "Europe/Paris", "2026-02-28 14:30+01:75", "date-time"],
  [undefined, "America/New_York", "2026-03-08 02:15", "no-such-time"],
  [undefined, "Asia/Kolkata", "2026-02-28 00:15", "2026-02-28T00:15:00+05:30"],
  [undefined, "Pacific/Apia", "2011-12-30 12:00", "no-such-time"],
  [undefined, "UTC", "2026-02-28 14:30", "2026-02-28T14:30:00Z"],
  ["DD/MM/YYYY HH:mm", "Europe/London", "28/02/2026 14:30", "2026-02-28T14:30:00Z"],
  ["MM/DD/YYYY h:mm A", "Europe/Paris", "02/28/2026 12:05 AM", "2026-02-28T00:05:00+01:00"],
  ["MM/DD/YYYY h:mm A", "Europe/Paris", "02/28/2026 2:05 pm", "2026-02-28T14:05:00+01:00"],
  ["MM/DD/YYYY h:mm A", "Europe/Paris", "02/28/2026 13:05 pm", "no-such-date"],
  ["DD/MM/YYYY HH[h]mm Z", undefined, "28/02/2026 14h30 +01:00", "2026-02-28T14:30:00+01:00"],
  ["DD/MM/YYYY HH:mm", undefined, "28/02/2026 14:30", "zone-missing"],
  ["DD/MM/YYYY", "Europe/Paris", "28/02/2026", "2026-02-28T00:00:00+01:00"],
  ["DD/MM/YYYY hh:mm", "Europe/Paris", "28/02/2026 02:30", "form"],
  ["DD/MM/YYYY HH:mm", "Europe/Pari", "28/02/2026 14:30", "zone"],
])("reads dates with times written like %s in %s: %s", (form, zone, text, expected) => {
  expect(read(dateTimeConversion(form, zone), text)).toBe(expected);
});

it("finds for every local time exactly the offsets that the zone's clocks had", () => {
  const zones = fc.constantFrom(
    "Europe/Paris",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Pacific/Apia",
  );
  const minute = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
  fc.assert(
    fc.property(zones, minute, (zone, minutes) => {
      // A moment is what its own writing on that zone's clocks is read as, unless the clocks showed it twice.
      const moment = DateTime.fromMillis(minutes * 60_000, { zone });
      const converted = read(dateTimeConversion("YYYY-MM-DD HH:mm", zone), moment.toFormat("yyyy-MM-dd HH:mm"));
      const expected = moment.getPossibleOffsets().length > 1 ? "time-twice" : moment.toMillis();
      expect(converted === "time-twice" ? converted : Date.parse(String(converted))).toBe(expected);
    }),
    { numRuns: 300 },
  );
});
