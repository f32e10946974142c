import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

const slots = { a: { type: "text", title: "Text" } };

test("fires", () => {
  const findings = refused({
    slots: { headline: { type: "text", title: "Headline" } },
    main: "<p>{{ headlin }} {{ headline }}</p>",
  });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 4,
          "file": "template.html",
          "line": 4,
          "slot": "headlin",
          "template": "notice@1",
        },
        "data": {
          "name": "headlin",
          "nearest": "headline",
          "why": "unknown",
        },
        "level": "hard",
        "rule": "template/slot-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “headline”?",
        "problem": "The template shows “headlin”, which template.yaml does not describe.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « headline » ?",
        "problem": "Le modèle montre « headlin », que template.yaml ne décrit pas.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ slots, main: "<p>{{ a }}</p>" })).toEqual([]);
});
