import { expect, test } from "vitest";
import { inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/unbounded-personal-text fires, in both languages", async () => {
  const findings = await lintChanged(withField("note", { type: "string", "x-classification": "personal" }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 13,
          "file": "definitions/thing/v1/schema.json",
          "line": 14,
          "pointer": "/properties/note",
        },
        "data": {
          "name": "note",
        },
        "level": "soft",
        "rule": "contract/unbounded-personal-text",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “note” is about a person and may hold a text of any length.",
        "Add “maxLength”: the longest text that the field is meant for.",
      ],
      "fr": [
        "Le champ « note » parle d’une personne et accepte un texte de n’importe quelle longueur.",
        "Ajoutez « maxLength » : le plus long texte auquel le champ est destiné.",
      ],
    }
  `);
});

test.each([
  withField("note", { type: "string", "x-classification": "personal", maxLength: 500 }),
  withField("note", { type: "string", "x-classification": "personal", pattern: "^[A-Z]{2,9}$" }),
  withField("note", {
    type: "string",
    "x-classification": "personal",
    anyOf: [{ format: "ipv4" }, { format: "ipv6" }],
  }),
  withField("note", { type: "string" }),
])("contract/unbounded-personal-text stays silent", async (changes) => {
  expect(await lintChanged(changes)).toEqual([]);
});
