import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "rich-text", title: "Body" } }, main: '<div data-slot="a"></div>' };

test("fires", () => {
  const findings = page(draft, { a: [{ type: "heading", level: 2, text: "Why" }] }).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "notice@1",
          "pointer": "/a/0/level",
          "slot": "a",
          "template": "notice@1",
        },
        "data": {
          "expected": 1,
          "level": 2,
        },
        "level": "hard",
        "rule": "content/heading-skipped",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write level 1.",
        "problem": "A heading is of level 2, where level 1 comes next at the most.",
      },
      "fr": {
        "fix": "Écrivez le niveau 1.",
        "problem": "Un titre est de niveau 2, là où vient au plus le niveau 1.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(page(draft, { a: [{ type: "heading", level: 1, text: "Why" }] }).findings).toEqual([]);
});
