import fc from "fast-check";
import { expect, test } from "vitest";
import { createLanguageOracle } from "./language-oracle.js";
import { unicodePattern } from "./read-pattern.js";

const matches = (source: string, text: string) => createLanguageOracle()({ kind: "pattern", source }, text);

/** Patterns with anchors, boundaries, repetition and conditions on what follows. */
const patterns = fc.letrec<{ plain: string; any: string }>((tie) => {
  const atom = fc.constantFrom("a", "b", "-", ".", "[ab]", "[^a]", "^", "$", "\\b", "\\B", "a*", "b+", "a{2}", "\\w");
  const row = (part: fc.Arbitrary<string>) =>
    fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
  const group = (inside: fc.Arbitrary<string>) =>
    fc
      .tuple(inside, inside, fc.constantFrom("", "*", "?", "{1,2}"))
      .map(([one, other, times]) => `(?:${one}|${other})${times}`);
  const look = fc
    .tuple(fc.constantFrom("=", "!", "<=", "<!"), tie("plain"))
    .map(([kind, inside]) => `(?${kind}${inside})`);
  return {
    plain: row(fc.oneof({ maxDepth: 2, depthSize: "small" }, atom, group(tie("plain")))),
    any: row(fc.oneof({ maxDepth: 2, depthSize: "small" }, atom, look, group(tie("any")))),
  };
}).any;

test("automata read patterns as JavaScript does", () => {
  const texts = fc.array(fc.constantFrom("a", "b", "-", "c"), { maxLength: 5 }).map((chars) => chars.join(""));
  fc.assert(
    fc.property(patterns, texts, (source, text) => matches(source, text) === new RegExp(source, "u").test(text)),
    { numRuns: 1500, seed: 5 },
  );
});

test("a pattern that could hold JavaScript for years takes no time", () => {
  expect(matches("^(a+)+$", `${"a".repeat(10_000)}b`)).toBe(false);
  expect(matches("^(?:(?!b)[ab]|a)*$", "a".repeat(10_000))).toBe(true);
});

test("what no automaton can follow is judged on short texts alone", () => {
  expect(matches("^(a+)b\\1$", "aabaa")).toBe(true);
  expect(matches("^(a+)b\\1$", `${"a".repeat(100)}b`)).toBe(false);
  expect(matches("^(a+)b\\1$", `${"a".repeat(100)}b${"a".repeat(99)}`)).toBe(undefined);
});

test("escapes of old expressions stand for their character", () => {
  expect([unicodePattern("^\\_$"), unicodePattern("[\\w\\-]"), unicodePattern("a\\-b"), unicodePattern("(")]).toEqual([
    "^_$",
    "[\\w\\-]",
    "a\\x2db",
    undefined,
  ]);
});
