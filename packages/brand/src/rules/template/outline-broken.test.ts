import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

test("fires", () => {
  const findings = refused({ main: "<h3>Why</h3>" });
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
          "level": 1,
          "next": 3,
          "why": "skipped",
        },
        "level": "hard",
        "rule": "template/outline-broken",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Skip no level: readers aloud go through a page by its headings.",
        "problem": "After a heading of level 1 comes one of level 3.",
      },
      "fr": {
        "fix": "Ne sautez aucun niveau : les lecteurs d’écran parcourent une page par ses titres.",
        "problem": "Après un titre de niveau 1 vient un titre de niveau 3.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ main: "<h2>Why</h2>" })).toEqual([]);
});
