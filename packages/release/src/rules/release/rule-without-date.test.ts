import { expect, test } from "vitest";
import { facts, guest, plan } from "../../../test/facts.js";

const rule = { id: "policy/no-tracking", level: "hard" };
const released = { version: "1.0.0", contracts: [], rules: [{ id: "policy/no-tracking", level: "advisory" }] };

test("fires", () => {
  expect(plan("release/rule-without-date", facts(guest, "1.0.0", { rules: [rule], released }))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Give it a date, such as from: 2027-01-31; until then it is advice.",
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
          "fix": "Donnez-lui une date, par exemple from: 2027-01-31 ; jusque-là, c’est un conseil.",
          "problem": "La règle « policy/no-tracking » est plus stricte (hard), et ne dit pas à partir de quel jour elle fait échouer.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(
    plan("release/rule-without-date", facts(guest, "1.0.0", { rules: [{ ...rule, from: "2027-01-31" }], released })),
  ).toEqual([]);
});
