import { expect, test } from "vitest";
import { edited, inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/schema-invalid fires, in both languages", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/schema.json", '"type": "integer"', '"type": "integer", "maximun": 100'),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 26,
          "contract": "lead@1",
          "file": "contracts/lead/v1/schema.json",
          "line": 18,
          "pointer": "/properties/score/maximun",
        },
        "data": {
          "name": "maximun",
          "nearest": "maximum",
          "why": "keyword",
        },
        "level": "hard",
        "rule": "contract/schema-invalid",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "“maximun” is no keyword of JSON Schema.",
        "Did you mean “maximum”? Correct the name, or delete it: nothing would read it.",
      ],
      "fr": [
        "« maximun » n’est pas un mot-clé de JSON Schema.",
        "Vouliez-vous dire « maximum » ? Corrigez le nom, ou supprimez-le : rien ne le lirait.",
      ],
    }
  `);
});

test("contract/schema-invalid stays silent", async () => {
  expect(await lintChanged(withField("count", { type: "integer", maximum: 100 }))).toEqual([]);
});
