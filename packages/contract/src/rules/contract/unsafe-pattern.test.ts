import { expect, test } from "vitest";
import { edited, inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/unsafe-pattern fires, in both languages", async () => {
  const findings = await lintChanged(
    edited("definitions/email/v1/schema.json", '"format": "email"', '"maxLength": 9, "pattern": "^(a+)+$"'),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 30,
          "file": "definitions/email/v1/schema.json",
          "line": 7,
          "pointer": "/pattern",
        },
        "data": {
          "name": "^(a+)+$",
          "why": "exponential",
        },
        "level": "absolute",
        "rule": "contract/unsafe-pattern",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The pattern “^(a+)+$” can take very long on a text made to be slow.",
        "Begin it with ^, and let no repeated part match the same characters as its neighbour or as itself repeated.",
      ],
      "fr": [
        "Le motif « ^(a+)+$ » peut prendre très longtemps sur un texte fait pour cela.",
        "Commencez-le par ^, et qu’aucune partie répétée n’accepte les mêmes caractères que sa voisine ou qu’elle-même répétée.",
      ],
    }
  `);
});

test("contract/unsafe-pattern stays silent", async () => {
  expect(await lintChanged(withField("code", { type: "string", pattern: "^[^@]+@[^@]+$" }))).toEqual([]);
});
