import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "text", title: "Text" } }, main: "<p>{{ a }}</p>" };

test("fires", () => {
  const findings = page(draft, { a: "Lorem ipsum dolor" }).findings;
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
          "text": {
            "classification": "public",
            "value": "Lorem ipsum",
          },
        },
        "level": "hard",
        "rule": "content/placeholder-left",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write the real text.",
        "problem": "“a” still holds a placeholder: “Lorem ipsum”.",
      },
      "fr": {
        "fix": "Écrivez le vrai texte.",
        "problem": "« a » contient encore un texte provisoire : « Lorem ipsum ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(page(draft, { a: "Todo el mundo" }).findings).toEqual([]);
});
