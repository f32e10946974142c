import { expect, test } from "vitest";
import { inWords, lintChanged, withDefinition } from "../../../test/sound-package.js";

test("contract/closed-without-reason fires, in both languages", async () => {
  const findings = await lintChanged(withDefinition({ type: "object", additionalProperties: false }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 3,
          "file": "definitions/thing/v1/schema.json",
          "line": 13,
          "pointer": "/additionalProperties",
        },
        "data": {
          "name": "additionalProperties",
        },
        "level": "soft",
        "rule": "contract/closed-without-reason",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "“additionalProperties: false” keeps a tool’s own fields out, and nothing says why.",
        "Delete “additionalProperties”, or add “x-reason” and say why nothing else may stand here.",
      ],
      "fr": [
        "« additionalProperties : false » exclut les champs propres à un outil, et rien ne dit pourquoi.",
        "Supprimez « additionalProperties », ou ajoutez « x-reason » et dites pourquoi rien d’autre ne peut s’y trouver.",
      ],
    }
  `);
});

test("contract/closed-without-reason stays silent", async () => {
  expect(
    await lintChanged(
      withDefinition({
        type: "object",
        additionalProperties: false,
        "x-reason": "The receiver refuses the rest.",
        patternProperties: { "^x": { type: "object", unevaluatedProperties: false } },
      }),
    ),
  ).toEqual([]);
});
