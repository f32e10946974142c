import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({
  type: "object",
  properties: { phone: { type: "string" }, country: { type: "string" } },
  dependentRequired: { phone: ["country"] },
});

test("a field that another one calls for is missing", () => {
  expect(explained(lead, { phone: "0123" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Add “country”, or remove “phone”.",
          "problem": "“country” is missing; it is needed because “phone” is filled in.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/country",
          },
          "data": {
            "because": "phone",
            "property": "country",
          },
          "level": "hard",
          "rule": "data/dependent-missing",
        },
        "fr": {
          "fix": "Ajoutez le champ « country » ou supprimez « phone ».",
          "problem": "Le champ « country » manque ; il est nécessaire dès que « phone » est rempli.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { phone: "0123", country: "FR" })).toEqual([]);
});
