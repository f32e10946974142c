import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { tags: { type: "array", uniqueItems: true } } });

test("an entry that repeats an earlier one; the place is that of the later", () => {
  expect(explained(lead, { tags: ["a", "b", "a"] })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Remove one of the two.",
          "problem": "“third tags” repeats entry 1 of the same list.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/tags/2",
          },
          "data": {
            "earlier": 1,
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "contract": "lead@1",
                "pointer": "/tags/0",
              },
              "role": "earlier",
            },
          ],
          "rule": "data/duplicate-items",
        },
        "fr": {
          "fix": "Supprimez l’un des deux.",
          "problem": "L’élément « tags n° 3 » répète l’élément n° 1 de la même liste.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { tags: ["a", "b"] })).toEqual([]);
});
