import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({
  type: "object",
  properties: { consents: { type: "array", contains: { const: "newsletter" } } },
});

test("a list without the entry that must be among the others", () => {
  expect(explained(lead, { consents: ["calls"] })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Add what is missing; the contract’s description says which.",
          "problem": "“consents” needs at least 1 entry of a certain kind.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/consents",
          },
          "data": {
            "limit": 1,
          },
          "level": "hard",
          "rule": "data/too-few-matching",
        },
        "fr": {
          "fix": "Ajoutez ce qui manque ; la description du contrat précise lequel.",
          "problem": "Le champ « consents » doit contenir au moins 1 élément d’un type précis.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { consents: ["calls", "newsletter"] })).toEqual([]);
});
