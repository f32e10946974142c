import { expect, test } from "vitest";
import { edited, inWords, lintChanged, withDefinition } from "../../../test/sound-package.js";

test("contract/field-undescribed fires, in both languages", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/schema.json", '"description": "How promising the lead is.",', ""),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 14,
          "contract": "lead@1",
          "file": "contracts/lead/v1/schema.json",
          "line": 15,
          "pointer": "/properties/score",
        },
        "data": {
          "name": "score",
        },
        "level": "soft",
        "rule": "contract/field-undescribed",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "Nothing says what the field “score” means.",
        "Add a “description”: one sentence that tells it from its neighbours.",
      ],
      "fr": [
        "Rien ne dit ce que signifie le champ « score ».",
        "Ajoutez une « description » : une phrase qui le distingue de ses voisins.",
      ],
    }
  `);
});

test("contract/field-undescribed stays silent", async () => {
  expect(
    await lintChanged(withDefinition({ type: "array", items: { type: "string", "x-classification": "public" } })),
  ).toEqual([]);
});
