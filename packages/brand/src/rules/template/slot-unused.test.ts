import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

const slots = { a: { type: "text", title: "Text" } };

test("fires", () => {
  const findings = refused({ slots });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "template@1",
          "file": "template.yaml",
          "pointer": "/slots/a",
          "slot": "a",
          "template": "notice@1",
        },
        "data": {
          "name": "a",
        },
        "level": "hard",
        "rule": "template/slot-unused",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Place it in the markup, or take it out of template.yaml.",
        "problem": "The template describes the slot “a” and shows it nowhere.",
      },
      "fr": {
        "fix": "Placez-le dans le balisage, ou retirez-le de template.yaml.",
        "problem": "Le modèle décrit le champ « a » et ne le montre nulle part.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ slots, main: "<p>{{ a }}</p>" })).toEqual([]);
});
