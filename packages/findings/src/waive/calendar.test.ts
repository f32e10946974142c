import { expect, test } from "vitest";
import { createCalendar, isZone } from "./calendar.js";

const calendar = createCalendar(new Date("2027-03-31T22:30:00Z"));

test.each([
  ["UTC", "2027-03-31"],
  ["Europe/Paris", "2027-04-01"],
  ["America/Chicago", "2027-03-31"],
])("today in %s is %s", (zone, day) => expect(calendar.today(zone)).toBe(day));

test.each([
  ["an ordinary day", "2027-01-10", "Europe/Paris", "2027-01-09T23:00:00.000Z"],
  ["the day on which summer time begins", "2027-03-28", "Europe/Paris", "2027-03-27T23:00:00.000Z"],
  ["the day after", "2027-03-29", "Europe/Paris", "2027-03-28T22:00:00.000Z"],
  ["the day after summer time has ended", "2027-11-01", "Europe/Paris", "2027-10-31T23:00:00.000Z"],
  [
    "a day that begins at one, because clocks went forward at midnight",
    "2018-11-04",
    "America/Sao_Paulo",
    "2018-11-04T03:00:00.000Z",
  ],
  ["a day before which an hour came twice", "2019-02-17", "America/Sao_Paulo", "2019-02-17T03:00:00.000Z"],
  ["a day that was left out begins with the next", "2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ["the first zone of the world", "2027-01-01", "Pacific/Kiritimati", "2026-12-31T10:00:00.000Z"],
  ["the last one", "2027-01-01", "Pacific/Pago_Pago", "2027-01-01T11:00:00.000Z"],
  ["quarters of an hour", "2027-01-01", "Asia/Kathmandu", "2026-12-31T18:15:00.000Z"],
  ["long ago, the widest zone there ever was", "1840-06-01", "Asia/Manila", "1840-06-01T15:56:00.000Z"],
  ["the first century", "0050-01-01", "UTC", "0050-01-01T00:00:00.000Z"],
  ["a zone that nobody knows counts as UTC", "2027-01-01", "Gaul", "2027-01-01T00:00:00.000Z"],
])("%s", (_, day, zone, want) => {
  const start = calendar.startOf(day, zone);
  // Before standard time, zones went by the seconds of their own noon.
  expect(Math.abs(start - Date.parse(want))).toBeLessThan(60_000 * (day < "1900" ? 1 : 0) + 1);
  expect(calendar.startOf(day, zone)).toBe(start);
});

test.each([
  ["UTC", true],
  ["Europe/Paris", true],
  ["America/Argentina/Buenos_Aires", true],
  ["Paris", false],
  ["CET", false],
  ["EST", false],
  ["+01:00", false],
  ["Europe/Gaul", false],
  ["", false],
])("%s: a zone? %s", (zone, want) => {
  expect(calendar.isZone(zone)).toBe(want);
  expect(isZone(zone)).toBe(want);
});
