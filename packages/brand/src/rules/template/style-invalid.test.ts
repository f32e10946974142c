import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

test("fires", () => {
  const findings = refused({ main: '<p style="background: url(javascript:go())">x</p>' });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 11,
          "file": "template.html",
          "line": 4,
          "template": "notice@1",
        },
        "data": {
          "why": "syntax",
        },
        "level": "hard",
        "rule": "template/style-invalid",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Correct the style. Other style sheets are brought in with a link element.",
        "problem": "The style is not CSS as browsers read it.",
      },
      "fr": {
        "fix": "Corrigez le style. Les autres feuilles de style sont appelées par un élément link.",
        "problem": "Le style n’est pas du CSS tel que le lisent les navigateurs.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ main: '<p style="background: url(/x.png)">x</p>' })).toEqual([]);
});
