import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = {
  slots: { a: { type: "rich-text", title: "Body", "max-length": 10 } },
  main: '<div data-slot="a"></div>',
};

test("fires", () => {
  const findings = page(draft, {
    a: [
      { type: "paragraph", text: "123456" },
      { type: "paragraph", text: "123456" },
    ],
  }).findings;
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
          "found": 13,
          "limit": 10,
        },
        "level": "hard",
        "rule": "content/text-too-long",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Shorten the text.",
        "problem": "“a” has 13 characters; there is room for 10.",
      },
      "fr": {
        "fix": "Raccourcissez le texte.",
        "problem": "« a » a 13 caractères ; il y a place pour 10.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(page(draft, { a: [{ type: "paragraph", text: "123456" }] }).findings).toEqual([]);
});
