import { expect, test } from "vitest";
import { en } from "./en.js";
import { fr } from "./fr.js";

test("English and French say lists, counts and values each in their way", () => {
  expect([en, fr].map((say) => [say.anyOf(["a", "b", "c"]), say.allOf(["a"]), say.anyOf([])])).toEqual([
    ["“a”, “b” or “c”", "“a”", ""],
    ["«\u00A0a\u00A0», «\u00A0b\u00A0» ou «\u00A0c\u00A0»", "«\u00A0a\u00A0»", ""],
  ]);
  expect([0, 1, 1500].map((amount) => en.count(amount, "record", "records"))).toEqual([
    "0 records",
    "1 record",
    "1,500 records",
  ]);
  expect([0, 1, 1500].map((amount) => fr.count(amount, "ligne", "lignes"))).toEqual([
    "0 ligne",
    "1 ligne",
    "1\u202F500 lignes",
  ]);
  expect([true, false, null, 1.5, "x"].map((value) => [en.value(value), fr.value(value)])).toEqual([
    ["yes", "oui"],
    ["no", "non"],
    ["nothing", "rien"],
    ["1.5", "1.5"],
    ["x", "x"],
  ]);
});

test("both languages know the same phrases", () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
});
