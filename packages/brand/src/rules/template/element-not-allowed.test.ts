import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

test("fires", () => {
  const findings = refused({ main: '<iframe src="/map"></iframe>' });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "file": "template.html",
          "line": 4,
          "template": "notice@1",
        },
        "data": {
          "name": "iframe",
          "why": "element",
        },
        "level": "hard",
        "rule": "template/element-not-allowed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Take it out, or use an element of HTML that only shows something.",
        "problem": "A template cannot hold a “iframe” element.",
      },
      "fr": {
        "fix": "Retirez-le, ou employez un élément HTML qui ne fait que montrer.",
        "problem": "Un modèle ne peut pas contenir d’élément « iframe ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ main: '<a href="/map">Map</a>' })).toEqual([]);
});
