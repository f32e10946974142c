import { en } from "@trellis/findings/phrases/en";
import { fr } from "@trellis/findings/phrases/fr";
import { sayDay } from "@trellis/findings/waive";
import { expect, test } from "vitest";

test.each([
  ["2027-04-01", "1 April 2027", "1er avril 2027"],
  ["2027-03-31", "31 March 2027", "31 mars 2027"],
  ["2027-03-11", "11 March 2027", "11 mars 2027"],
  ["soon", "soon", "soon"],
])("%s", (day, english, french) => {
  expect(sayDay(day, en)).toBe(english);
  expect(sayDay(day, fr)).toBe(french);
});
