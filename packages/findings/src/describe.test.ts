import { expect, test } from "vitest";
import { classifyValue } from "./classified-value.js";
import { describe, fieldOf } from "./describe.js";
import { finding } from "./finding.js";
import { en as phrases } from "./phrases/en.js";
import { defineRule } from "./rule.js";
import type { Label, Shown, Words } from "./words.js";

const notInList = defineRule({ id: "data/not-in-list", level: "hard" });
const dataNotInList: Words<
  typeof notInList,
  { field: Label; value: Shown; allowed: string[]; nested: { deep: Shown } }
> = ({ field, value, allowed, nested }, say) => ({
  problem: `“${field}” is “${value}” (${nested.deep}).`,
  fix: `Choose ${say.anyOf(allowed)}.`,
});

const words = { phrases, dataNotInList };
const labels = { "lead@1": { title: "Lead", fields: { country: "Country" } } };

test("a finding becomes two sentences, safe to print", () => {
  const at = { contract: "lead@1", pointer: "/country" };
  const made = finding(notInList, at, {
    value: classifyValue("Gaul\u001b[2J", "public"),
    allowed: ["FR", "D\u202eE"],
    nested: { deep: classifyValue(true, "public") },
  });
  expect(describe(made, words, labels)).toEqual({
    problem: "“Country” is “Gaul\\u{1b}[2J” (yes).",
    fix: "Choose “FR” or “D\\u{202e}E”.",
  });
});

test("a rule the book does not know is named, never hidden", () => {
  const made = finding(defineRule({ id: "policy/of-tomorrow", level: "soft" }), {
    contract: "lead@1",
    pointer: "/country",
  });
  expect(describe(made, words, labels)).toEqual({ problem: "Country: policy/of-tomorrow", fix: "" });
});

test("an id that is a name of every object finds no words", () => {
  const made = { ...finding(notInList, {}), rule: "constructor" };
  expect(describe(made, words)).toEqual({ problem: "the whole record: constructor", fix: "" });
});

test("a finding's data cannot take the field's place", () => {
  const at = { contract: "lead@1", pointer: "/country" };
  const made = finding(notInList, at, { field: "forged", value: "x", allowed: [], nested: { deep: "y" } });
  expect(describe(made, words, labels).problem).toBe("“Country” is “x” (y).");
});

test("labels are looked up as own properties only", () => {
  expect(fieldOf(finding(notInList, { contract: "constructor", pointer: "/name" }), phrases, labels)).toBe("name");
});
