import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

const fields = ["email", "firstName", "lastName", "consents", "capturedAt", "id", "Prénom"];

test.each([
  ["emial", "email"],
  ["e-mail", "email"],
  ["first_name", "firstName"],
  ["FIRSTNAME", "firstName"],
  ["capturedA", "capturedAt"],
  ["concents", "consents"],
  ["prenom", "Prénom"],
  ["ID", "id"],
  ["ix", undefined],
  ["telephone", undefined],
  ["email", undefined],
  ["", undefined],
  ["---", undefined],
])("%s most likely meant %s", (word, want) => expect(nearest(word, fields)).toBe(want));

test("the nearest wins, not the first", () => {
  expect(nearest("lastNam", ["lastNode", "lastName"])).toBe("lastName");
});

test("a word or a name as long as a file costs nothing", () => {
  expect(nearest("x".repeat(10_000_000), fields)).toBe(undefined);
  expect(nearest("email", ["x".repeat(10_000_000), "emails"])).toBe("emails");
});
