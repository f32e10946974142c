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

test("what is no text is written as data writes it", () => {
  const list = contractOf({ properties: { state: { enum: ["open", null, true, 7] } } });
  const [only] = explained(list, { state: "x" });
  expect([only?.en.fix, only?.fr.fix]).toEqual([
    "Use “open”, null (nothing), true (yes) or 7.",
    "Utilisez «\u00A0open\u00A0», null (rien), true (oui) ou 7.",
  ]);
});

test("of a long list nobody is shown the beginning of the alphabet", () => {
  const list = contractOf({ properties: { state: { enum: Array.from({ length: 249 }, (_, nth) => `state-${nth}`) } } });
  const [only] = explained(list, { state: "FR" });
  expect(only?.finding.data).not.toHaveProperty("allowed");
  expect([only?.en.fix, only?.fr.fix]).toEqual([
    "Use one of 249 values: “trellis contracts show lead@1” lists them.",
    "Utilisez l’une des 249 valeurs que montre «\u00A0trellis contracts show lead@1\u00A0».",
  ]);
});
