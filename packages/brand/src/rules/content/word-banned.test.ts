import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "text", title: "Text" } }, main: "<p>{{ a }}</p>" };

test("fires", () => {
  const findings = page(
    draft,
    { a: "Very CHEAP chairs" },
    { brand: { brand: "Acme", words: { en: { banned: [{ word: "cheap", why: "It speaks of price." }] } } } },
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
          "name": "cheap",
          "reason": "It speaks of price.",
        },
        "level": "soft",
        "rule": "content/word-banned",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Choose another word.",
        "problem": "The brand does not say “cheap”. It speaks of price.",
      },
      "fr": {
        "fix": "Choisissez un autre mot.",
        "problem": "La marque ne dit pas « cheap ». It speaks of price.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    page(
      draft,
      { a: "Cheapest" },
      { brand: { brand: "Acme", words: { en: { banned: [{ word: "cheap", why: "It speaks of price." }] } } } },
    ).findings,
  ).toEqual([]);
});

test("takes every sign of a word for itself", () => {
  const banned = ["world-class", "24/7", "C++ (new)", "100 %", "[x]", "a|b", "^.*$", "\\d"].map((word) => ({ word }));
  const brand = { brand: "Acme", words: { en: { banned } } };
  const named = (a: string) => page(draft, { a }, { brand }).findings.map(({ data }) => data.name);
  for (const { word } of banned) expect(named(`So ${word} again`)).toEqual([word]);
  expect(named("Worldwide class, 2477 and 3")).toEqual([]);
});
