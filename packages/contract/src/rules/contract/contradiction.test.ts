import { expect, test } from "vitest";
import { inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/contradiction fires, in both languages", async () => {
  const findings = await lintChanged(withField("code", { type: "string", minLength: 10, maxLength: 5 }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 13,
          "file": "definitions/thing/v1/schema.json",
          "line": 14,
          "pointer": "/properties/code",
        },
        "data": {
          "name": "code",
          "why": "lengths",
        },
        "level": "hard",
        "rule": "contract/contradiction",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "Nothing can ever be valid for “code”: the shortest text is longer than the longest.",
        "Correct one of the two, or write “false” if nothing may stand here.",
      ],
      "fr": [
        "Rien ne peut jamais être valide pour « code » : le texte le plus court dépasse le plus long.",
        "Corrigez l’un des deux, ou écrivez « false » si rien ne peut s’y trouver.",
      ],
    }
  `);
});

test("contract/contradiction stays silent", async () => {
  expect(await lintChanged(withField("code", { type: "string", minLength: 5, maxLength: 10 }))).toEqual([]);
});
