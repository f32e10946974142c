import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

const image = { a: { type: "image", title: "Picture" } };

test("fires", () => {
  const findings = refused({ slots: image, main: '<img src="{{ a }}">' });
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
          "name": "a",
        },
        "level": "hard",
        "rule": "template/image-without-alt",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write alt="{{ a.alt }}" beside its address.",
        "problem": "The image “a” has no place for its description.",
      },
      "fr": {
        "fix": "Écrivez alt="{{ a.alt }}" à côté de son adresse.",
        "problem": "L’image « a » n’a pas de place pour sa description.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ slots: image, main: '<img src="{{ a }}" alt="{{ a.alt }}">' })).toEqual([]);
});
