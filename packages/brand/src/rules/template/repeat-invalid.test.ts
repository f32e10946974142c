import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

const slots = { a: { type: "text", title: "Text" } };

test("fires", () => {
  const findings = refused({ slots, main: '<p data-each="a">{{ a }}</p>' });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 4,
          "file": "template.html",
          "line": 4,
          "template": "notice@1",
        },
        "data": {
          "name": "a",
          "what": "p",
          "why": "not-list",
        },
        "level": "hard",
        "rule": "template/repeat-invalid",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Give data-each the name of a list.",
        "problem": "“a” is no list, so nothing can be repeated for it.",
      },
      "fr": {
        "fix": "Donnez à data-each le nom d’une liste.",
        "problem": "« a » n’est pas une liste : rien ne peut être répété pour lui.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ slots, main: '<p data-when="a">{{ a }}</p>' })).toEqual([]);
});
