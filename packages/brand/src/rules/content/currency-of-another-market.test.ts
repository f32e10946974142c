import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "money", title: "Price" } }, main: "<p>{{ a }}</p>" };

test("fires", () => {
  const findings = page(
    draft,
    { a: { amount: 3, currency: "GBP" } },
    { market: "fr", brand: { brand: "Acme", markets: { fr: { currency: "EUR" } } } },
  ).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "notice@1",
          "pointer": "/a/currency",
          "slot": "a",
          "template": "notice@1",
        },
        "data": {
          "currency": "GBP",
          "expected": "EUR",
          "market": "fr",
        },
        "level": "soft",
        "rule": "content/currency-of-another-market",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Give the price in EUR.",
        "problem": "The price is in GBP; the market “fr” reads prices in EUR.",
      },
      "fr": {
        "fix": "Donnez le prix en EUR.",
        "problem": "Le prix est en GBP ; le marché « fr » lit les prix en EUR.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    page(
      draft,
      { a: { amount: 3, currency: "EUR" } },
      { market: "fr", brand: { brand: "Acme", markets: { fr: { currency: "EUR" } } } },
    ).findings,
  ).toEqual([]);
});
