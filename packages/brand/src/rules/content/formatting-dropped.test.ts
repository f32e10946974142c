import { expect, test } from "vitest";
import { said } from "../../../test/acme.js";
import { importHtml } from "../../import/index.js";

test("fires", () => {
  const findings = importHtml("<p>Hi<script>go()</script></p>").findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {},
        "data": {
          "count": 1,
          "name": "script",
        },
        "level": "advisory",
        "rule": "content/formatting-dropped",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "See whether the text still says what it should.",
        "problem": "The template has no place for “script”, so it was left out (1 time).",
      },
      "fr": {
        "fix": "Voyez si le texte dit encore ce qu’il doit dire.",
        "problem": "Le modèle n’a pas de place pour « script », qui a donc été laissé de côté (1 fois).",
      },
    }
  `);
});

test("stays silent", () => {
  expect(importHtml("<p>Hi <b>there</b></p>").findings).toEqual([]);
});
