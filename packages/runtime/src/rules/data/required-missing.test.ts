import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { email: { type: "string" } }, required: ["email"] });

test("a field that is needed and not there is missing, and the key that was likely meant is named", () => {
  expect(explained(lead, { emial: "joe@acme.example" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "The record has “emial”. If that is meant, rename it to “email”.",
          "problem": "“email” is missing.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/email",
          },
          "data": {
            "near": "emial",
            "property": "email",
          },
          "level": "hard",
          "rule": "data/required-missing",
        },
        "fr": {
          "fix": "L’enregistrement contient « emial ». Si c’est bien ce champ, renommez-le en « email ».",
          "problem": "Le champ « email » manque.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { email: "joe@acme.example" })).toEqual([]);
});
