import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "text", title: "Text" } }, main: "<p>{{ a }}</p>" };

test("fires", () => {
  const findings = page(
    draft,
    { a: "One two three. One two three four five six." },
    { brand: { brand: "Acme", words: { en: { sentence: 5 } } } },
  ).findings;
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
          "found": 6,
          "limit": 5,
        },
        "level": "advisory",
        "rule": "content/sentence-too-long",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Make two of it.",
        "problem": "A sentence in “a” has 6 words; the brand stays below 5.",
      },
      "fr": {
        "fix": "Faites-en deux.",
        "problem": "Une phrase de « a » a 6 mots ; la marque reste sous 5.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    page(draft, { a: "One two three. Four five." }, { brand: { brand: "Acme", words: { en: { sentence: 5 } } } })
      .findings,
  ).toEqual([]);
});
