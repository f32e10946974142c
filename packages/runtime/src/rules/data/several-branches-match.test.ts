import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { price: { oneOf: [{ multipleOf: 2 }, { multipleOf: 5 }] } } });

test("a value that fits two forms where one is allowed", () => {
  expect(explained(lead, { price: 10 })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep the fields of one form only.",
          "problem": "“price” fits several forms at once, and may take only one.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/price",
          },
          "data": {},
          "level": "hard",
          "rule": "data/several-branches-match",
        },
        "fr": {
          "fix": "Gardez les champs d’une seule forme et supprimez ceux des autres.",
          "problem": "Le contenu de « price » correspond à plusieurs formes à la fois, alors qu’une seule est permise.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { price: 5 })).toEqual([]);
});
