import { expect, test } from "vitest";
import { addSpan, daysBetween, isDay, nextDay, withinSpans } from "./day.js";

test.each([
  ["2027-03-31", true],
  ["2028-02-29", true],
  ["2027-02-29", false],
  ["2027-02-31", false],
  ["2027-04-31", false],
  ["2027-13-01", false],
  ["2027-00-10", false],
  ["27-03-31", false],
  ["2027-3-1", false],
  ["2027-03-31T00:00:00Z", false],
  [" 2027-03-31", false],
  ["12027-03-31", false],
  ["", false],
])("%s: a day? %s", (text, want) => expect(isDay(text)).toBe(want));

test.each([
  ["2027-03-31", "2027-04-01"],
  ["2027-12-31", "2028-01-01"],
  ["2028-02-28", "2028-02-29"],
  ["9999-12-31", "9999-12-31"],
  ["soon", ""],
])("after %s comes %s", (day, want) => expect(nextDay(day)).toBe(want));

test("days between", () => {
  expect(daysBetween("2027-03-01", "2027-03-31")).toBe(30);
  expect(daysBetween("2027-03-31", "2027-03-01")).toBe(-30);
});

test.each([
  ["2027-01-10", "P90D", "2027-04-10"],
  ["2027-01-10", "P0D", "2027-01-10"],
  ["2027-01-10", "P2W", "2027-01-24"],
  ["2027-01-31", "P1M", "2027-02-28"],
  ["2027-08-31", "P6M", "2028-02-29"],
  ["2027-03-15", "P10M", "2028-01-15"],
  ["2027-12-31", "P2M", "2028-02-29"],
  ["2028-02-29", "P1Y", "2029-02-28"],
  ["2027-01-10", "P2Y", "2029-01-10"],
  ["2027-01-10", "P9999Y", "9999-12-31"],
  ["2027-01-10", "P99999D", undefined],
  ["2027-01-10", "P1H", undefined],
  ["2027-01-10", "PD", undefined],
  ["2027-01-10", "90", undefined],
  ["2027-01-10", "xP90D", undefined],
  ["2027-01-10", "P90Dx", undefined],
])("%s and %s: %s", (day, span, want) => expect(addSpan(day, span)).toBe(want));

test.each([
  ["P90D", [], "P90D"],
  ["P90D", ["P120D"], "P90D"],
  ["P90D", ["P120D", "P2M", "P8W"], "P8W"],
  ["P90D", ["ninety days", "P1D"], "ninety days"],
  ["P31D", ["P1M"], "P31D"],
])("%s within %j is %s", (span, others, want) => expect(withinSpans(span, others)).toBe(want));
