import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { score: { type: "integer" } } });

test("text is no whole number", () => {
  expect(explained(lead, { score: "high" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write a whole number such as 42, not a text.",
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
          "fix": "Écrivez un nombre entier comme 42, pas un texte.",
          "problem": "Le champ « score » contient « high » : du texte au lieu d’un nombre entier.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { score: 7 })).toEqual([]);
});
