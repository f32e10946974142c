import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { status: { enum: ["active", "paused"] } } });

test("a value that is none of the allowed ones gets the nearest", () => {
  expect(explained(lead, { status: "actve" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Did you mean “active”? Use “active” or “paused”.",
          "problem": "“status” is “actve”, which is not one of the allowed values.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/status",
          },
          "data": {
            "allowed": [
              "active",
              "paused",
            ],
            "near": "active",
            "value": {
              "classification": "public",
              "value": "actve",
            },
          },
          "level": "hard",
          "rule": "data/not-in-list",
        },
        "fr": {
          "fix": "Vouliez-vous dire « active » ? Utilisez « active » ou « paused ».",
          "problem": "Le champ « status » contient « actve », qui n’est pas l’une des valeurs permises.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { status: "active" })).toEqual([]);
});
