import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";
import { createContract } from "../../create-contract.js";

const lead = contractOf({ type: "object", properties: { country: { type: "string", pattern: "^[A-Z]{2}$" } } });

test("a text that does not have the form of its pattern", () => {
  expect(explained(lead, { country: "France" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write it in the form of this pattern: ^[A-Z]{2}$ (the contract’s owner can give you an example).",
          "problem": "“country” is “France”, which does not have the form that is needed.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/country",
          },
          "data": {
            "pattern": "^[A-Z]{2}$",
            "value": {
              "classification": "public",
              "value": "France",
            },
          },
          "level": "hard",
          "rule": "data/pattern-mismatch",
        },
        "fr": {
          "fix": "Suivez la forme que décrit ce motif : ^[A-Z]{2}$ (le responsable du contrat peut vous donner un exemple).",
          "problem": "Le champ « country » contient « France », ce qui ne respecte pas la forme attendue.",
        },
      },
    ]
  `);
});

test("a contract with an example shows it instead of its pattern", () => {
  const withExample = createContract({
    header: { name: "lead", version: "1.0.0", major: 1, title: "Lead", owner: "sales", status: "active" },
    is: () => false,
    errors: () => [
      {
        instancePath: "/phone",
        schemaPath: "#/properties/phone/pattern",
        keyword: "pattern",
        params: { example: "+331" },
      },
    ],
    fields: { phone: "public" },
  });
  const [only] = explained(withExample, { phone: "01" });
  expect([only?.en.fix, only?.fr.fix]).toEqual(["Write it like +331.", "Suivez cet exemple\u00A0: +331."]);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { country: "FR" })).toEqual([]);
});
