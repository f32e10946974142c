import { expect, test } from "vitest";
import { inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/free-text-country fires, in both languages", async () => {
  const findings = await lintChanged(withField("billingCountry", { type: "string" }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 23,
          "file": "definitions/thing/v1/schema.json",
          "line": 14,
          "pointer": "/properties/billingCountry",
        },
        "data": {
          "name": "billingCountry",
        },
        "level": "soft",
        "rule": "contract/free-text-country",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “billingCountry” is a country and takes any text: “UK”, “U.K.”, “Britain”.",
        "Refer to the definition of countries, or list the codes of ISO 3166.",
      ],
      "fr": [
        "Le champ « billingCountry » est un pays et accepte n’importe quel texte : « UK », « Royaume-Uni », « Angleterre ».",
        "Renvoyez à la définition des pays, ou listez les codes d’ISO 3166.",
      ],
    }
  `);
});

test.each([
  withField("billingCountry", { type: "string", pattern: "^[A-Z]{2}$" }),
  withField("countrySize", { type: "string" }),
])("contract/free-text-country stays silent", async (changes) => {
  expect(await lintChanged(changes)).toEqual([]);
});
