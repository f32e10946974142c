import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = {
  slots: { a: { type: "text", title: "Legal text", "required-from": "market" } },
  main: "<p>{{ a }}</p>",
};

test("fires", () => {
  const findings = page(draft, { market: "fr" }).findings;
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
          "layer": "market",
          "name": "a",
        },
        "level": "hard",
        "rule": "content/layer-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "This is not yours to write: ask whoever keeps the values of the market.",
        "problem": "“a” comes from the market, which does not say it.",
      },
      "fr": {
        "fix": "Ce n’est pas à vous de l’écrire : demandez à qui tient les valeurs du marché.",
        "problem": "« a » vient du marché, qui ne le dit pas.",
      },
    }
  `);
});

test("tells who names no market to name one", () => {
  expect(said(page(draft, {}).findings)).toEqual({
    en: {
      problem: "“a” comes from the market, and the content does not name one.",
      fix: "Name it at the top of the content, as in “market: fr”.",
    },
    fr: {
      problem: "«\u00A0a\u00A0» vient du marché, que le contenu ne nomme pas.",
      fix: "Nommez-le au début du contenu, par exemple «\u00A0market: fr\u00A0».",
    },
  });
});

test("stays silent", () => {
  expect(page(draft, {}, { layers: { market: { a: "Acme France" } } }).findings).toEqual([]);
});
