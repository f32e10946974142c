import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

const slots = { a: { type: "text", title: "Text" } };

test("fires", () => {
  const findings = refused({ slots, main: '<a href="{{ a }}/x">x</a>' });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 10,
          "file": "template.html",
          "line": 4,
          "slot": "a",
          "template": "notice@1",
        },
        "data": {
          "name": "a",
          "type": "text",
          "where": "href",
          "why": "address-start",
        },
        "level": "hard",
        "rule": "template/slot-misplaced",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Use a link slot for the whole address.",
        "problem": "“a” begins an address that goes on after it.",
      },
      "fr": {
        "fix": "Employez un champ lien pour toute l’adresse.",
        "problem": "« a » commence une adresse qui continue après lui.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ slots, main: '<a href="/x?a={{ a }}">x</a>' })).toEqual([]);
});
