import fc from "fast-check";
import { expect, test } from "vitest";
import { createBudget } from "../budget.js";
import { checkContainment } from "../index.js";
import { patternBounds } from "./pattern-bounds.js";

const text = (pattern: string) => ({ type: "string", pattern });

const asked: [what: string, inner: object, outer: object, verdict: string][] = [
  ["the same", text("^(a+)b\\1$"), text("^(a+)b\\1$"), "contained"],
  ["a group anew", text("^(a+)b\\1$"), text("^a+ba+$"), "contained"],
  ["what a group anew may be", text("^a+ba+$"), text("^(a+)b\\1$"), "not-contained"],
  ["few texts, one by one", text("^(?<x>a|bc)-\\k<x>$"), { enum: ["a-a", "bc-bc"] }, "contained"],
  ["few texts, all of them", { enum: ["a-a", "bc-bc"] }, text("^(?<x>a|bc)-\\k<x>$"), "contained"],
  ["a group that may be left out", text("^(?:(a)|b)\\1$"), text("^[ab]a?$"), "contained"],
  ["a word that comes twice", text("\\b([a-z]+) \\1\\b"), text(" "), "contained"],
  ["every text, which nobody sees", { type: "string" }, text("^(a*)b\\1$|^(?!(a*)b\\2$)"), "undecided"],
];

test.each(asked)("repeating what a group has matched: %s", (_, inner, outer, verdict) => {
  expect(checkContainment({ inner, outer }).verdict).toBe(verdict);
});

const part = fc.constantFrom(
  "a",
  "b",
  "a*",
  "[ab]",
  "(?:a|b)?",
  "(a|b)",
  "(a+)",
  "(b)?",
  "(?:(a)|b)",
  "\\1",
  "\\1?",
  "\\2",
  "(?=\\1)",
  "(?!\\1)",
);
const patterns = fc
  .array(part, { minLength: 2, maxLength: 6 })
  .map((parts) => `^${parts.join("")}$`)
  .filter((source) => {
    try {
      return new RegExp(source, "u") !== undefined;
    } catch {
      return false;
    }
  });
const texts = fc.array(fc.constantFrom("a", "b"), { maxLength: 7 }).map((chars) => chars.join(""));

test("what surely matches does, and what does may", () => {
  fc.assert(
    fc.property(patterns, texts, (source, sample) => {
      const bounds = patternBounds(source, createBudget(100_000));
      if (!bounds) return false;
      const is = new RegExp(source, "u").test(sample);
      const isSure = bounds.sure !== undefined && new RegExp(bounds.sure, "u").test(sample);
      return (!isSure || is) && (!is || new RegExp(bounds.possible, "u").test(sample));
    }),
    { numRuns: 3000, seed: 7 },
  );
});
