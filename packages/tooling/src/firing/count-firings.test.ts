import { expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";
import { uncountedRules } from "./count-firings.js";
import { observeFindings } from "./observe-findings.js";
import { ruleFamilies } from "./rule-families.js";

const rules = [
  { id: "data/a", test: "a.test.ts" },
  { id: "data/b", test: "b.test.ts" },
];
const ran = (file: string, fired: string[], passed = true) => ({ file, fired, passed });

test("a rule counts that fires in one test of its own and keeps silent in one", () => {
  const tests = [
    ran("a.test.ts", ["data/a"]),
    ran("a.test.ts", []),
    ran("b.test.ts", ["data/b", "data/a"]),
    ran("b.test.ts", ["data/a"]),
  ];
  expect(uncountedRules(rules, tests)).toEqual([]);
});

test("one that only others' tests see, that never fires, never keeps silent, or whose test fails, does not", () => {
  const tests = [
    ran("a.test.ts", []),
    ran("c.test.ts", ["data/a"]),
    ran("b.test.ts", ["data/b"]),
    ran("b.test.ts", [], false),
  ];
  expect(uncountedRules(rules, tests)).toEqual([
    { id: "data/a", what: "never-fires", test: "a.test.ts" },
    { id: "data/b", what: "never-silent", test: "b.test.ts" },
  ]);
});

test("the rules of engines and of policies are all found", () => {
  const ids = ruleFamilies(repositoryRoot).map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      "data/required-missing",
      "run/policy-broken",
      "policy/rule-unproven",
      "policy/consent-before-email",
    ]),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("what makes findings is observed, and nothing else", () => {
  const { transform } = observeFindings();
  expect(transform("  const made: Finding = {", "/x/packages/findings/src/finding.ts")).toContain('["add"](rule.id)');
  expect(transform("", "/x/packages/findings/src/place.ts")).toBeUndefined();
  expect(() => transform("", "/x/packages/findings/src/finding.ts")).toThrow("written otherwise");
});
