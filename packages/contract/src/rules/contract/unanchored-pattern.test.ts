import { expect, test } from "vitest";
import { inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/unanchored-pattern fires, in both languages", async () => {
  const findings = await lintChanged(withField("code", { type: "string", pattern: "[A-Z]{3}" }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 18,
          "file": "definitions/thing/v1/schema.json",
          "line": 24,
          "pointer": "/properties/code/pattern",
        },
        "data": {
          "name": "[A-Z]{3}",
          "whole": "^[A-Z]{3}$",
        },
        "level": "soft",
        "rule": "contract/unanchored-pattern",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The pattern “[A-Z]{3}” looks at a part of the text, and lets pass whatever stands around it.",
        "Write “^[A-Z]{3}$”, so that it holds for the whole text.",
      ],
      "fr": [
        "Le motif « [A-Z]{3} » ne regarde qu’une partie du texte, et laisse passer tout ce qui l’entoure.",
        "Écrivez « ^[A-Z]{3}$ », pour qu’il vaille pour tout le texte.",
      ],
    }
  `);
});

test("contract/unanchored-pattern stays silent", async () => {
  expect(await lintChanged(withField("code", { type: "string", pattern: "^[A-Z]{3}$" }))).toEqual([]);
});
