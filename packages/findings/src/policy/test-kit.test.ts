import { expect, test } from "vitest";
import { en as phrases } from "../phrases/en.js";
import type { WordBook } from "../words.js";
import { definePolicy } from "./policy.js";
import { defineRule, type PolicyCase } from "./policy-rule.js";
import type { RecordSubject } from "./subjects.js";
import { expectFinding, expectNone, provePolicy } from "./test-kit.js";

const record = (value: { [key: string]: number }): RecordSubject => ({ kind: "record", value, contract: "offer@1" });

/** No offer gives more than the policy's limit. */
function rule(cases: readonly PolicyCase<RecordSubject>[] = []) {
  return defineRule({
    id: "policy/discount-too-high",
    level: "hard",
    on: "record",
    check: ({ value }, { limit }) => {
      const { percent = 0 } = value as { percent?: number };
      const most = limit("highest-discount") ?? 50;
      if (percent === 99) throw new Error("ninety-nine");
      return percent > most ? [{ pointer: "/percent", data: { most }, values: { percent } }] : [];
    },
    cases,
  });
}

const fires = { name: "a high one", subject: record({ percent: 60 }), finds: ["/percent"] };
const silent = { name: "a low one", subject: record({ percent: 10 }), finds: [] };
const words: WordBook = {
  phrases,
  policyDiscountTooHigh: ({ most, percent }: { most: number; percent: string }) => ({
    problem: `${percent} is more than ${most}.`,
    fix: "Lower it.",
  }),
};
const policyOf = (...cases: PolicyCase<RecordSubject>[]) =>
  definePolicy({
    name: "offers",
    title: { en: "Offers", fr: "Offres" },
    owner: "pricing",
    rules: [rule(cases)],
    limits: { "highest-discount": 50 },
  });

test("a rule with a case of each kind is proven", () => {
  expect(provePolicy(policyOf(fires, silent), { words: { en: words } })).toEqual([]);
});

test.each<[string, PolicyCase<RecordSubject>[], object]>([
  ["none that it finds", [silent], { what: "no-case-fires" }],
  ["none that it leaves alone", [fires], { what: "no-case-silent" }],
  [
    "one with another outcome",
    [fires, silent, { ...fires, name: "wrong", subject: silent.subject }],
    { what: "case-differs", name: "wrong", found: "nothing" },
  ],
  [
    "one on which it breaks",
    [fires, silent, { ...silent, name: "odd", subject: record({ percent: 99 }) }],
    { what: "breaks", name: "odd", found: "Error: ninety-nine" },
  ],
])("a rule with %s is not proven", (_, cases, flaw) => {
  expect(provePolicy(policyOf(...cases))).toEqual([{ rule: "policy/discount-too-high", ...flaw }]);
});

test("words that do not know the rule, or what it finds, are a flaw", () => {
  const forgets = {
    phrases,
    policyDiscountTooHigh: ({ what }: { what: string }) => ({ problem: `${what} is too much.`, fix: "Lower it." }),
  };
  expect(provePolicy(policyOf(fires, silent), { words: { en: { phrases }, fr: forgets } })).toEqual([
    { rule: "policy/discount-too-high", what: "no-words", name: "en" },
    { rule: "policy/discount-too-high", what: "words-break", name: "fr", found: "undefined is too much." },
  ]);
});

test("expectFinding gives the findings, and fails when there are none or others", () => {
  expect(expectFinding(rule(), { subject: record({ percent: 60 }) }, { pointers: ["/percent"] })).toMatchObject([
    { level: "hard", data: { most: 50 } },
  ]);
  expect(() => expectFinding(rule(), { subject: record({ percent: 60 }) }, { pointers: [""] })).toThrow(
    "was to find the whole and found /percent",
  );
  expect(() => expectFinding(rule(), { subject: record({}) })).toThrow("found nothing");
  expect(() => expectFinding(rule(), { subject: record({ percent: 99 }) })).toThrow("broke: Error: ninety-nine");
});

test("expectNone fails when there is one", () => {
  expectNone(rule(), { subject: record({ percent: 60 }) }, { policy: { limits: { "highest-discount": 70 } } });
  expect(() => expectNone(rule(), { subject: record({ percent: 60 }) })).toThrow(
    "was to find nothing and found /percent",
  );
});
