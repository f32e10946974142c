import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { tags: { type: "array", maxItems: 2 } } });

test("a list with more entries than may stand in it", () => {
  expect(explained(lead, { tags: ["a", "b", "c"] })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Remove 1 entry.",
          "problem": "“tags” has 3 entries; at most 2 are allowed.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/tags",
          },
          "data": {
            "length": 3,
            "limit": 2,
          },
          "level": "hard",
          "rule": "data/too-many-items",
        },
        "fr": {
          "fix": "Retirez 1 élément.",
          "problem": "Le champ « tags » contient 3 éléments ; le maximum est de 2.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { tags: ["a", "b"] })).toEqual([]);
});
