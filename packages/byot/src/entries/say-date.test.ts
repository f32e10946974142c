import { en } from "@trellis/findings/phrases/en";
import { fr } from "@trellis/findings/phrases/fr";
import { expect, test } from "vitest";
import { sayDate } from "./say-date.js";

test.each([
  ["2027-06-30", "30 June 2027", "30 juin 2027"],
  ["2027-01-01", "1 January 2027", "1er janvier 2027"],
  ["soon", "soon", "soon"],
])("%s", (day, english, french) => {
  expect([sayDate(day, en), sayDate(day, fr)]).toEqual([english, french]);
});
