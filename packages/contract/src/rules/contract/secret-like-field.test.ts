import { expect, test } from "vitest";
import { inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/secret-like-field fires, in both languages", async () => {
  const findings = await lintChanged(withField("apiKey", { type: "string" }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 5,
          "file": "definitions/thing/v1/schema.json",
          "line": 14,
          "pointer": "/properties/apiKey",
        },
        "data": {
          "name": "apiKey",
        },
        "level": "hard",
        "rule": "contract/secret-like-field",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “apiKey” seems to hold a secret: a password, a key, the code of a card.",
        "Leave it out: secrets do not travel in shared data. If it is no secret, give it another name.",
      ],
      "fr": [
        "Le champ « apiKey » semble contenir un secret : un mot de passe, une clé, le code d’une carte.",
        "Retirez-le : un secret ne circule pas dans des données communes. Si ce n’en est pas un, changez son nom.",
      ],
    }
  `);
});

test.each([
  withField("passwordChangedAt", { type: "string", format: "date-time" }),
  withField("hasPassword", { type: "boolean" }),
  withField("secretary", { type: "string" }),
])("contract/secret-like-field stays silent", async (changes) => {
  expect(await lintChanged(changes)).toEqual([]);
});
