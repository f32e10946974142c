import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({
  type: "object",
  properties: { consents: { type: "array", contains: { const: "newsletter" }, maxContains: 1 } },
});

test("a list with an entry more often than it may be there", () => {
  expect(explained(lead, { consents: ["newsletter", "calls", "newsletter"] })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Remove what is too much; the contract’s description says which.",
          "problem": "“consents” may have at most 1 entry of a certain kind.",
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
          "rule": "data/too-many-matching",
        },
        "fr": {
          "fix": "Retirez ce qui est en trop ; la description du contrat précise lequel.",
          "problem": "Le champ « consents » peut contenir au plus 1 élément d’un type précis.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { consents: ["newsletter", "calls"] })).toEqual([]);
});
