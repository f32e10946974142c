import { expect, test } from "vitest";
import { facts, guest, plan } from "../../../test/facts.js";
import { planRelease } from "../../index.js";

const rule = { id: "policy/no-tracking", level: "hard" };
const released = { version: "1.0.0", contracts: [], rules: [{ id: "policy/no-tracking", level: "advisory" }] };

test("fires", () => {
  expect(plan("release/rule-without-date", facts(guest, "1.0.0", { rules: [rule], released }))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Give it a day to come, such as from: 2027-01-31; until then it is advice.",
          "problem": "The rule “policy/no-tracking” is stricter (hard), and does not say from which day it fails.",
        },
        "finding": {
          "at": {},
          "data": {
            "kind": "stricter",
            "level": "hard",
            "name": "policy/no-tracking",
          },
          "level": "hard",
          "rule": "release/rule-without-date",
        },
        "fr": {
          "fix": "Donnez-lui un jour à venir, par exemple from: 2027-01-31 ; jusque-là, c’est un conseil.",
          "problem": "La règle « policy/no-tracking » est plus stricte (hard), et ne dit pas à partir de quel jour elle fait échouer.",
        },
      },
    ]
  `);
});

test("says when the day has passed, or comes earlier than was announced", () => {
  const given = (from: string | undefined, was: string | undefined): object => ({
    rules: [{ ...rule, ...(from && { from }) }],
    released: {
      version: "1.0.0",
      contracts: [],
      rules: [{ id: rule.id, level: "hard", ...(was && { from: was }) }],
    },
  });
  const kinds = (from?: string, was?: string): unknown[] =>
    planRelease(facts(guest, "1.0.0", given(from, was)))
      .findings.filter((one) => one.rule === "release/rule-without-date")
      .map(({ data }) => data.kind);
  expect(kinds()).toEqual([]);
  expect(kinds("2027-01-31", "2027-01-31")).toEqual([]);
  expect(kinds("2027-01-31", "2027-06-30")).toEqual([]);
  expect(kinds("2026-11-21", "2027-06-30")).toEqual(["passed"]);
  expect(kinds(undefined, "2027-06-30")).toEqual(["stricter"]);
  const [passed] = plan("release/rule-without-date", facts(guest, "1.0.0", given("2026-11-21", "2027-06-30")));
  expect(passed).toMatchObject({
    en: {
      problem:
        "The rule “policy/no-tracking” (hard) fails from 21 November 2026, and that day has come before the rule was published.",
    },
    fr: { problem: expect.stringContaining("fait échouer à partir du 21 novembre 2026") },
  });
});

test("stays silent", () => {
  const usage = { id: "run/usage", level: "absolute" };
  expect(plan("release/rule-without-date", facts(guest, "1.0.0", { rules: [usage], released }))).toEqual([]);
  expect(
    plan("release/rule-without-date", facts(guest, "1.0.0", { rules: [{ ...rule, from: "2027-01-31" }], released })),
  ).toEqual([]);
});
