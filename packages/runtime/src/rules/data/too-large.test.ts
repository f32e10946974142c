import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { score: { type: "number", exclusiveMaximum: 100 } } });

test("a number that reaches a bound that is out of bounds itself", () => {
  expect(explained(lead, { score: 100 })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write a number that is less than 100.",
          "problem": "“score” is “100”, but must be less than 100.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/score",
          },
          "data": {
            "exclusive": true,
            "limit": 100,
            "value": {
              "classification": "public",
              "value": 100,
            },
          },
          "level": "hard",
          "rule": "data/too-large",
        },
        "fr": {
          "fix": "Indiquez un nombre inférieur à 100.",
          "problem": "Le champ « score » contient « 100 », alors qu’il faut un nombre inférieur à 100.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { score: 99.5 })).toEqual([]);
});
