import { expect, test } from "vitest";
import { inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/dead-keyword fires, in both languages", async () => {
  const findings = await lintChanged(withField("count", { type: "integer", maxLength: 3 }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 7,
          "file": "definitions/thing/v1/schema.json",
          "line": 24,
          "pointer": "/properties/count/maxLength",
        },
        "data": {
          "name": "maxLength",
          "why": "type",
        },
        "level": "soft",
        "rule": "contract/dead-keyword",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "“maxLength” has no effect here: it is about another kind of value than stands here.",
        "Delete it, or correct what was meant.",
      ],
      "fr": [
        "« maxLength » n’a aucun effet ici : il concerne un autre type de valeur que celui d’ici.",
        "Supprimez-le, ou corrigez ce qui était voulu.",
      ],
    }
  `);
});

test("contract/dead-keyword stays silent", async () => {
  expect(await lintChanged(withField("count", { type: "integer", maximum: 999 }))).toEqual([]);
});
