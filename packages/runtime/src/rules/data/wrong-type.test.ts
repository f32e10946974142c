import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { score: { type: "integer" } } });

test("text is no whole number", () => {
  expect(explained(lead, { score: "high" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write a whole number, without quotation marks: 42.",
          "problem": "“score” is “high”: text instead of a whole number.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/score",
          },
          "data": {
            "expected": [
              "integer",
            ],
            "found": "string",
            "value": {
              "classification": "public",
              "value": "high",
            },
          },
          "level": "hard",
          "rule": "data/wrong-type",
        },
        "fr": {
          "fix": "Écrivez un nombre entier, sans guillemets : 42.",
          "problem": "Le champ « score » contient « high » : du texte au lieu d’un nombre entier.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { score: 7 })).toEqual([]);
});
