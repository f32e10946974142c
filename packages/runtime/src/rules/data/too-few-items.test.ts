import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { consents: { type: "array", minItems: 1 } } });

test("a list without the entry that it needs", () => {
  expect(explained(lead, { consents: [] })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Add 1 entry.",
          "problem": "“consents” has no entries; at least 1 is needed.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/consents",
          },
          "data": {
            "length": 0,
            "limit": 1,
          },
          "level": "hard",
          "rule": "data/too-few-items",
        },
        "fr": {
          "fix": "Ajoutez 1 élément.",
          "problem": "Le champ « consents » ne contient aucun élément ; il en faut au moins 1.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { consents: ["newsletter"] })).toEqual([]);
});
