import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({
  type: "object",
  properties: { utm: { type: "object", propertyNames: { pattern: "^[a-z]+$" } } },
});

test("a field with a name of the wrong form", () => {
  expect(explained(lead, { utm: { "Utm Source": "news" } })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Rename it; the contract’s description says which names are allowed.",
          "problem": "“Utm Source” is not a name that a field may have here.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/utm/Utm Source",
          },
          "data": {
            "property": "Utm Source",
          },
          "level": "hard",
          "rule": "data/field-name-not-allowed",
        },
        "fr": {
          "fix": "Renommez ce champ ; la description du contrat indique les noms permis.",
          "problem": "Le nom de champ « Utm Source » n’est pas permis ici.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { utm: { source: "news" } })).toEqual([]);
});
