import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = {
  slots: { a: { type: "text", title: "Legal text", "required-from": "market" } },
  main: "<p>{{ a }}</p>",
};

test("fires", () => {
  const findings = page(draft, {}).findings;
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

test("stays silent", () => {
  expect(page(draft, {}, { layers: { market: { a: "Acme France" } } }).findings).toEqual([]);
});
