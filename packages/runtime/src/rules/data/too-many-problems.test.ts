import { describe } from "@trellis/findings";
import { expect, test } from "vitest";
import { createContract } from "../../create-contract.js";
import { below, collect, report, type SchemaPlace } from "../../support/report-error.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

// A list of numbers, as a generated validator checks it.
const numbers = contractOf(checkNumbers);

function contractOf(check: Parameters<typeof collect>[0]) {
  return createContract({
    header: { name: "lead", version: "1.0.0", major: 1, title: "Lead", owner: "demand-generation", status: "active" },
    is: () => false,
    errors: (input) => collect(check, input),
    fields: { "[]": "public" },
  });
}

function checkNumbers(data: unknown, here: SchemaPlace): void {
  for (const [index, one] of (data as unknown[]).entries()) {
    if (typeof one !== "number") report(below(here, `/${index}`, "/items"), "type", { type: "number" });
  }
}

test("more problems than anybody mends at once", () => {
  const result = numbers.parse(Array.from({ length: 1_000_000 }, () => "x"));
  const findings = result.ok ? [] : result.findings;
  const last = findings.at(-1);
  expect([findings.length, findings[0]?.rule, last]).toEqual([
    1001,
    "data/wrong-type",
    { rule: "data/too-many-problems", level: "hard", at: { contract: "lead@1", pointer: "" }, data: {} },
  ]);
  expect(last && describe(last, en)).toEqual({
    problem: "There are more problems than are shown.",
    fix: "Mend these first.",
  });
  expect(last && describe(last, fr)).toEqual({
    problem: "Il y a plus de problèmes que ceux qui sont affichés.",
    fix: "Corrigez d’abord ceux-ci.",
  });
});

test("stays silent otherwise", () => {
  const result = numbers.parse(Array.from({ length: 1000 }, () => "x"));
  expect(result.ok ? [] : result.findings.filter(({ rule }) => rule === "data/too-many-problems")).toEqual([]);
});

test("a form with more problems than are looked at is told as a whole, and not by its first branch", () => {
  const forms = contractOf((data, here) => {
    checkNumbers(data, below(here, "", "/anyOf/0"));
    report(below(here, "", "/anyOf/1"), "type", { type: "object" });
    report(here, "anyOf");
  });
  const result = forms.parse(Array.from({ length: 2000 }, () => "x"));
  expect(result.ok ? [] : result.findings.map(({ rule }) => rule)).toEqual([
    "data/no-branch-matches",
    "data/too-many-problems",
  ]);
});
