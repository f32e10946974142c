import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

test("fires", () => {
  const findings = refused({ main: "<table><tr><td>1</td></tr></table>" });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 8,
          "file": "template.html",
          "line": 4,
          "template": "notice@1",
        },
        "data": {
          "name": "tbody",
          "what": "implied-element",
        },
        "level": "hard",
        "rule": "template/markup-invalid",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write the markup so that every browser reads it as it stands.",
        "problem": "A browser would add a “tbody” element here.",
      },
      "fr": {
        "fix": "Écrivez le balisage de sorte que tout navigateur le lise tel quel.",
        "problem": "Un navigateur ajouterait ici un élément « tbody ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ main: "<table><tbody><tr><td>1</td></tr></tbody></table>" })).toEqual([]);
});

test("names a tag that belongs to nothing, and lets text be text", () => {
  expect(said(refused({ main: "<p>x</p></div>" }))).toEqual({
    en: {
      problem: "“</div>” belongs to no element here.",
      fix: "Take it out, or write the element that it belongs to.",
    },
    fr: {
      problem: "«\u00A0</div>\u00A0» n’appartient à aucun élément ici.",
      fix: "Retirez-la, ou écrivez l’élément auquel elle appartient.",
    },
  });
  expect(refused({ main: '<p>&lt;b></p><textarea aria-label="x"></div></textarea>' })).toEqual([]);
});
