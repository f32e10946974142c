import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

test("fires", () => {
  const findings = refused({ main: '<p onclick="go()">Go</p>' });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 4,
          "file": "template.html",
          "line": 4,
          "template": "notice@1",
        },
        "data": {
          "name": "onclick",
          "what": "p",
        },
        "level": "hard",
        "rule": "template/attribute-not-allowed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Take it out: it can run code, or change what the page is.",
        "problem": "A template cannot hold “onclick” in a p element.",
      },
      "fr": {
        "fix": "Retirez-le : il peut exécuter du code, ou changer la nature de la page.",
        "problem": "Un modèle ne peut pas contenir « onclick » dans un élément p.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ main: '<p class="go">Go</p>' })).toEqual([]);
});
