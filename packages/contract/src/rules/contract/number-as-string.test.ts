import { expect, test } from "vitest";
import { inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/number-as-string fires, in both languages", async () => {
  const findings = await lintChanged(withField("reading", { type: "string", pattern: "^\\d+\\.\\d{2}$" }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 16,
          "file": "definitions/thing/v1/schema.json",
          "line": 14,
          "pointer": "/properties/reading",
        },
        "data": {
          "name": "reading",
          "why": "pattern",
        },
        "level": "soft",
        "rule": "contract/number-as-string",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “reading” is a text whose pattern takes numbers only.",
        "Let its type be “number” or “integer”, so that it can be added up and compared.",
      ],
      "fr": [
        "Le champ « reading » est un texte dont le motif n’accepte que des nombres.",
        "Donnez-lui le type « number » ou « integer », pour qu’on puisse l’additionner et le comparer.",
      ],
    }
  `);
});

test("contract/number-as-string fires in another way", async () => {
  const findings = await lintChanged(withField("totalAmount", { type: "string" }));
  expect(findings.map(({ rule, at, data }) => [rule, at.file, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        "contract/number-as-string",
        "definitions/thing/v1/schema.json",
        "/properties/totalAmount",
        {
          "name": "totalAmount",
          "why": "name",
        },
      ],
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “totalAmount” is called like a number and is a text.",
        "Let its type be “number” or “integer”, so that it can be added up and compared.",
      ],
      "fr": [
        "Le champ « totalAmount » porte le nom d’un nombre et il est un texte.",
        "Donnez-lui le type « number » ou « integer », pour qu’on puisse l’additionner et le comparer.",
      ],
    }
  `);
});

test.each([
  withField("postcode", { type: "string", pattern: "^\\d{5}$" }),
  withField("amount", { type: ["string", "number"] }),
  withField("score", { type: "string", pattern: "^[A-F]$" }),
])("contract/number-as-string stays silent", async (changes) => {
  expect(await lintChanged(changes)).toEqual([]);
});
