import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: {} });

test("nesting without reason", () => {
  expect(explained(lead, nested(300))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Put the fields side by side.",
          "problem": "The data is nested in more than 256 levels.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/group/group/group/group/group/group/group/group",
          },
          "data": {
            "limit": 256,
          },
          "level": "hard",
          "rule": "data/too-deep",
        },
        "fr": {
          "fix": "Placez les champs côte à côte.",
          "problem": "Les données sont imbriquées sur plus de 256 niveaux.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, nested(200))).toEqual([]);
});

function nested(levels: number): object {
  return levels === 1 ? {} : { group: nested(levels - 1) };
}
