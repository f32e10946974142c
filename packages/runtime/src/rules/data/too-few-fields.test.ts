import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { custom: { type: "object", minProperties: 2 } } });

test("a group with too few fields", () => {
  expect(explained(lead, { custom: { region: "EMEA" } })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Add 1 field.",
          "problem": "“custom” has 1 field; at least 2 are needed.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/custom",
          },
          "data": {
            "length": 1,
            "limit": 2,
          },
          "level": "hard",
          "rule": "data/too-few-fields",
        },
        "fr": {
          "fix": "Ajoutez 1 champ.",
          "problem": "Le champ « custom » contient 1 champ ; il en faut au moins 2.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { custom: { region: "EMEA", segment: "B2B" } })).toEqual([]);
});
