import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: {}, anyOf: [{ required: ["email"] }, { required: ["phone"] }] });

test("one of two fields is needed, and neither is there", () => {
  expect(explained(lead, {})).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Add “email” or “phone”.",
          "problem": "“the whole record” needs “email” or “phone”, and has none of them.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "",
          },
          "data": {
            "missing": [
              "email",
              "phone",
            ],
          },
          "level": "hard",
          "rule": "data/no-branch-matches",
        },
        "fr": {
          "fix": "Ajoutez « email » ou « phone ».",
          "problem": "Dans « l’enregistrement entier », il faut « email » ou « phone », et rien de tel n’est présent.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { phone: "+33 1 23 45 67 89" })).toEqual([]);
});
