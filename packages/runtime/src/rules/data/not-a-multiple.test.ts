import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { amount: { type: "number", multipleOf: 0.01 } } });

test("an amount with more decimals than there are cents", () => {
  expect(explained(lead, { amount: 19.999 })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Round it to 2 decimals.",
          "problem": "“amount” is “19.999”, which is not a multiple of 0.01.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/amount",
          },
          "data": {
            "step": 0.01,
            "value": {
              "classification": "public",
              "value": 19.999,
            },
          },
          "level": "hard",
          "rule": "data/not-a-multiple",
        },
        "fr": {
          "fix": "Arrondissez à 2 décimales.",
          "problem": "Le champ « amount » contient « 19.999 », qui n’est pas un multiple de 0,01.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { amount: 19.99 })).toEqual([]);
});
