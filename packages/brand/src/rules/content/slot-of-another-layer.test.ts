import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = {
  slots: { a: { type: "text", title: "Legal text", "required-from": "market" } },
  main: "<p>{{ a }}</p>",
};

test("fires", () => {
  const findings = page(draft, { a: "We promise nothing." }, { layers: { market: { a: "Acme France" } } }).findings;
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
          "layer": "content",
          "layers": [
            "market",
          ],
          "name": "a",
        },
        "level": "hard",
        "rule": "content/slot-of-another-layer",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Take it out. If it is wrong on the page, ask whoever keeps it.",
        "problem": "“a” is not yours to set: it comes from the market.",
      },
      "fr": {
        "fix": "Retirez-le. S’il est faux sur la page, demandez à qui le tient.",
        "problem": "« a » n’est pas à vous : sa valeur vient du marché.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(page(draft, {}, { layers: { market: { a: "Acme France" } } }).findings).toEqual([]);
});
