import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { score: { type: "number", minimum: 0 } } });

test("a number below its least value", () => {
  expect(explained(lead, { score: -1 })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write a number that is 0 or more.",
          "problem": "“score” is “-1”, but must be 0 or more.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/score",
          },
          "data": {
            "limit": 0,
            "value": {
              "classification": "public",
              "value": -1,
            },
          },
          "level": "hard",
          "rule": "data/too-small",
        },
        "fr": {
          "fix": "Indiquez un nombre égal ou supérieur à 0.",
          "problem": "Le champ « score » contient « -1 », alors qu’il faut un nombre égal ou supérieur à 0.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { score: 0 })).toEqual([]);
});
