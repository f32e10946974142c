import { expect, test } from "vitest";
import { defineRule } from "../rule.js";
import { isoMonths } from "./iso-months.js";
import type { Policy } from "./policy.js";
import { policySettings } from "./policy-settings.js";

const policy = (name: string, more: Partial<Policy>): Policy => ({
  name,
  title: { en: name, fr: name },
  owner: "legal",
  rules: [],
  ...more,
});

test("what a later policy says replaces what an earlier one says", () => {
  const settings = policySettings([
    policy("house", {
      lists: { markets: ["DE", "AT"], words: ["now"] },
      limits: { months: 36 },
      destinations: [{ name: "mailer", regions: { eu: ["personal"] } }],
    }),
    policy("acme", {
      lists: { markets: ["DE"] },
      destinations: [
        { name: "mailer", regions: { eu: ["internal"] } },
        { name: "crm", regions: {} },
      ],
    }),
  ]);
  expect([settings.list("markets"), settings.list("words"), settings.list("none")]).toEqual([["DE"], ["now"], []]);
  expect([settings.limit("months"), settings.limit("none")]).toEqual([36, undefined]);
  expect([...settings.destinations.values()]).toEqual([
    { name: "mailer", regions: { eu: ["internal"] } },
    { name: "crm", regions: {} },
  ]);
});

test("a level that a package or an earlier policy fixed is not made milder", () => {
  const rules = [
    defineRule({ id: "data/required-missing", level: "hard", fixed: true }),
    defineRule({ id: "policy/no-export", level: "absolute" }),
    defineRule({ id: "policy/late", level: "hard" }),
  ];
  const { levels, refused } = policySettings(
    [
      policy("house", { levels: { "policy/late": { level: "hard", fixed: true }, "policy/new": "soft" } }),
      policy("acme", {
        levels: {
          "policy/late": "advisory",
          "policy/new": "advisory",
          "data/required-missing": "soft",
          "policy/no-export": "hard",
        },
      }),
    ],
    rules,
  );
  expect(Object.fromEntries(levels)).toEqual({
    "policy/late": { level: "hard", fixed: true, policy: "house" },
    "policy/new": { level: "advisory", fixed: false, policy: "acme" },
  });
  expect(refused).toEqual([
    { policy: "acme", rule: "policy/late", wanted: "advisory", level: "hard" },
    { policy: "acme", rule: "data/required-missing", wanted: "soft", level: "hard" },
    { policy: "acme", rule: "policy/no-export", wanted: "hard", level: "absolute" },
  ]);
});

test("a fixed level can be raised", () => {
  const { levels, refused } = policySettings([
    policy("house", { levels: { "policy/late": { level: "soft", fixed: true } } }),
    policy("acme", { levels: { "policy/late": "hard" } }),
  ]);
  expect([levels.get("policy/late"), refused]).toEqual([{ level: "hard", fixed: true, policy: "acme" }, []]);
});

test.each([
  ["P3Y", 36],
  ["P1Y6M", 18],
  ["P0D", 0],
  ["P", undefined],
  ["3 years", undefined],
  ["P1Y2", undefined],
  ["PT1H", undefined],
])("%s is %s months", (duration, months) => {
  expect(isoMonths(duration)).toBe(months);
});
