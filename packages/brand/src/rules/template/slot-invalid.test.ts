import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

test("fires", () => {
  const findings = refused({
    slots: { a: { type: "text", title: "Text", "min-length": 9, "max-length": 3 } },
    main: "<p>{{ a }}</p>",
  });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "template@1",
          "file": "template.yaml",
          "pointer": "/slots/a",
          "template": "notice@1",
        },
        "data": {
          "name": "a",
          "why": "limits-crossed",
        },
        "level": "hard",
        "rule": "template/slot-invalid",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Exchange the two limits.",
        "problem": "The least is more than the most in “a”.",
      },
      "fr": {
        "fix": "Échangez les deux limites.",
        "problem": "Le minimum dépasse le maximum dans « a ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    refused({
      slots: { a: { type: "text", title: "Text", "min-length": 3, "max-length": 9 } },
      main: "<p>{{ a }}</p>",
    }),
  ).toEqual([]);
});
