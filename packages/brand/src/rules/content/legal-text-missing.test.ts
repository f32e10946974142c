import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "text", title: "Text" } }, main: "<p>{{ a }}</p>" };

test("fires", () => {
  const findings = page(
    draft,
    { a: "Acme" },
    { market: "fr", brand: { brand: "Acme", markets: { fr: { legal: ["Valid until June."] } } } },
  ).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "notice@1",
          "pointer": "",
          "template": "notice@1",
        },
        "data": {
          "market": "fr",
          "text": {
            "classification": "public",
            "value": "Valid until June.",
          },
        },
        "level": "hard",
        "rule": "content/legal-text-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Add the sentence, word for word, or ask the legal team.",
        "problem": "Every page of the market “fr” must say: “Valid until June.”",
      },
      "fr": {
        "fix": "Ajoutez la phrase, mot pour mot, ou demandez à l’équipe juridique.",
        "problem": "Chaque page du marché « fr » doit dire : « Valid until June. »",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    page(
      draft,
      { a: "Acme.  Valid until\nJune." },
      { market: "fr", brand: { brand: "Acme", markets: { fr: { legal: ["Valid until June."] } } } },
    ).findings,
  ).toEqual([]);
});
