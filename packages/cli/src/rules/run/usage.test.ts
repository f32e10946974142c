import { describe, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { trellis } from "../../../test/test-io.js";
import type { UsageFacts, UsageKind } from "../../usage-error.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";
import { usage } from "./usage.js";

test("a misspelt option is named, with the nearest one, in both languages", () => {
  const facts: UsageFacts = { kind: "unknown-option", name: "--fromat", near: "--format" };
  const found = finding(usage, {}, { ...facts });
  expect(found).toEqual({ rule: "run/usage", level: "absolute", at: {}, data: facts });
  expect([describe(found, en), describe(found, fr)]).toEqual([
    { problem: "There is no option “--fromat” here.", fix: "Did you mean “--format”?" },
    {
      problem: "Il n’y a pas d’option «\u00A0--fromat\u00A0» ici.",
      fix: "Vouliez-vous dire «\u00A0--format\u00A0»\u00A0?",
    },
  ]);
});

test("every kind has its sentence in both languages", () => {
  const kinds: UsageKind[] = [
    "unknown-command",
    "unknown-option",
    "unknown-rule",
    "missing-argument",
    "missing-value",
    "invalid-value",
    "too-many-arguments",
  ];
  const found = kinds.map((kind) => finding(usage, {}, { kind, name: "x", given: "y" }));
  expect(found.map((one) => [describe(one, en).problem, describe(one, fr).problem])).toMatchInlineSnapshot(`
    [
      [
        "There is no command “x”.",
        "Il n’y a pas de commande « x ».",
      ],
      [
        "There is no option “x” here.",
        "Il n’y a pas d’option « x » ici.",
      ],
      [
        "There is no rule “x”.",
        "Il n’y a pas de règle « x ».",
      ],
      [
        "“x” is missing.",
        "Il manque « x ».",
      ],
      [
        "The option “x” needs a value.",
        "L’option « x » attend une valeur.",
      ],
      [
        "The option “x” does not take “y”.",
        "L’option « x » n’accepte pas « y ».",
      ],
      [
        "“x” is one word too many.",
        "« x » est de trop.",
      ],
    ]
  `);
});

test("a call that is understood says nothing of it", async () => {
  expect((await trellis("explain run/usage")).err).toBe("");
});
