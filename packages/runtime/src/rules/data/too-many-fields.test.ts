import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { custom: { type: "object", maxProperties: 1 } } });

test("a group with too many fields", () => {
  expect(explained(lead, { custom: { region: "EMEA", segment: "B2B" } })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Remove 1 field.",
          "problem": "“custom” has 2 fields; at most 1 is allowed.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/custom",
          },
          "data": {
            "length": 2,
            "limit": 1,
          },
          "level": "hard",
          "rule": "data/too-many-fields",
        },
        "fr": {
          "fix": "Retirez 1 champ.",
          "problem": "Le champ « custom » contient 2 champs ; le maximum est de 1.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { custom: { region: "EMEA" } })).toEqual([]);
});
