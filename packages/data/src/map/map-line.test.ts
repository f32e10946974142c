import { expect, it } from "vitest";
import { mapLine } from "./map-line.js";

it.each([
  [["email"], "Adresse e-mail", {}, "email: Adresse e-mail"],
  [["id"], "Attendee #", {}, 'id: "Attendee #"'],
  [["consents", 0, "basis"], undefined, {}, '"consents[0].basis": …'],
  [["utm", "source"], "yes", {}, 'utm.source: "yes"'],
  [
    ["capturedAt"],
    "Received",
    { as: "date-time", form: "DD/MM/YYYY", zone: "Europe/Paris" },
    "capturedAt: { column: Received, as: date-time, form: DD/MM/YYYY, zone: Europe/Paris }",
  ],
  [["at"], "When", { form: "DD/MM/YYYY HH:mm" }, 'at: { column: When, form: "DD/MM/YYYY HH:mm" }'],
] as const)("writes the line for %s", (path, column, how, line) => {
  expect(mapLine(path, column, how)).toBe(line);
});
