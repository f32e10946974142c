import { expect, test } from "vitest";
import type { Json } from "../json.js";
import type { AnyPolicyRule } from "./policy.js";
import { defineRule, type Hit, type PolicyContext } from "./policy-rule.js";
import { classificationsOf, runRule } from "./run-rule.js";

const ctx: PolicyContext = {
  now: new Date("2027-01-15T12:00:00Z"),
  language: "en",
  list: () => [],
  limit: () => undefined,
};
const record = (value: Json) => ({ kind: "record", value, contract: "lead@1" }) as const;
const place = (pointer: string) => ({ file: "leads.csv", record: 3, line: pointer === "/email" ? 4 : 5 });

/** A rule that gives what `check` gives. */
function rule(check: () => unknown): AnyPolicyRule {
  return defineRule({ id: "policy/no-tests", level: "hard", on: "record", check: check as () => Hit[], cases: [] });
}

test("a hit becomes a finding at its place, with values masked", () => {
  const hits = () => [{ pointer: "/email", data: { limit: 3 }, values: { found: "ada@acme.example" } }];
  expect(runRule(rule(hits), record({ email: "ada@acme.example" }), ctx, { place })).toEqual({
    findings: [
      {
        rule: "policy/no-tests",
        level: "hard",
        at: { file: "leads.csv", record: 3, line: 4, pointer: "/email" },
        data: { limit: 3, found: { value: "a•••", classification: "personal", masked: true } },
      },
    ],
  });
});

test("a value of the record that stands in a hit's data by mistake is masked", () => {
  const { findings } = runRule(
    rule(() => [{ data: { who: "ada@acme.example", rule: "yes" } }]),
    record({ email: ["ada@acme.example"] }),
    ctx,
    { place },
  );
  // What a rule calls its own sentences is no value, whatever the record holds.
  const same = runRule(
    rule(() => [{ data: { what: "email" } }]),
    record({ kind: "email" }),
    ctx,
    { place },
  ).findings;
  expect(same[0]?.data).toEqual({ what: "email" });
  const open = runRule(
    rule(() => [{ data: { to: "crm" } }]),
    record({ to: "crm" }),
    ctx,
    { place, classification: () => "internal" },
  );
  expect(open.findings[0]?.data).toEqual({ to: "crm" });
  expect(findings[0]?.data).toEqual({ who: { value: "a•••", classification: "personal", masked: true }, rule: "yes" });
});

test("a value is as private as its field", () => {
  const classification = classificationsOf([
    { path: "consents", classification: "personal" },
    { path: "consents[].purpose", classification: "internal" },
  ]);
  const run = (pointer: string) =>
    runRule(
      rule(() => [{ pointer, values: { found: "newsletter" } }]),
      record({}),
      ctx,
      { place, classification },
    ).findings[0]?.data.found;
  expect(run("/consents/0/purpose")).toEqual({ value: "newsletter", classification: "internal" });
  expect(run("/consents/0/other")).toEqual({ value: "n•••", classification: "personal", masked: true });
  expect(run("/elsewhere")).toEqual({ value: "n•••", classification: "personal", masked: true });
});

function* endless(): Generator<Hit> {
  for (;;) yield {};
}

function* breaksLate(): Generator<Hit> {
  yield {};
  throw new Error("late\nwith more lines");
}

test.each<[string, () => unknown, number, unknown]>([
  [
    "throws",
    () => {
      throw new TypeError("no such thing");
    },
    0,
    { what: "throws", error: "TypeError: no such thing" },
  ],
  [
    "throws what is no error",
    () => {
      throw {
        toString() {
          throw new Error("twice");
        },
      };
    },
    0,
    { what: "throws", error: "unknown" },
  ],
  ["throws after a hit", breaksLate, 1, { what: "throws", error: "Error: late" }],
  ["gives nothing", () => undefined, 0, { what: "no-list" }],
  ["gives a promise", () => Promise.resolve([]), 0, { what: "no-list" }],
  ["gives a text", () => "nothing wrong", 0, { what: "no-list" }],
  ["gives hits that are none", () => [7], 0, { what: "bad-hit" }],
  ["gives a pointer that is none", () => [{ pointer: "email" }], 0, { what: "bad-hit" }],
  ["gives what no report can write", () => [{ data: { when: new Date(0) } }], 0, { what: "bad-hit" }],
  ["does not end", endless, 10_000, { what: "too-many" }],
])("a rule that %s is told as trouble", (_, check, found, trouble) => {
  const result = runRule(rule(check), record({}), ctx, { place });
  expect([result.findings.length, result.trouble]).toEqual([found, trouble]);
});
