import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "text", title: "Text" } }, main: "<p>{{ a }}</p>" };

test("fires", () => {
  const findings = page(draft, { a: "Only \u202e99.1" }).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "notice@1",
          "pointer": "/a",
          "slot": "a",
          "template": "notice@1",
        },
        "data": {
          "code": "U+202E",
          "position": 6,
        },
        "level": "hard",
        "rule": "content/unsafe-character",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Type the text again instead of pasting it.",
        "problem": "“a” holds an invisible sign (U+202E, at character 6) that can change how the text around it looks.",
      },
      "fr": {
        "fix": "Retapez le texte au lieu de le coller.",
        "problem": "« a » contient un signe invisible (U+202E, au caractère 6) qui peut changer l’aspect du texte autour de lui.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(page(draft, { a: "Only 1.99" }).findings).toEqual([]);
});
