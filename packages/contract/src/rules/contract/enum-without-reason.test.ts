import { expect, test } from "vitest";
import { inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/enum-without-reason fires, in both languages", async () => {
  const findings = await lintChanged(withField("stage", { enum: ["new", "won"] }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 7,
          "file": "definitions/thing/v1/schema.json",
          "line": 23,
          "pointer": "/properties/stage/enum",
        },
        "data": {
          "name": "stage",
        },
        "level": "advisory",
        "rule": "contract/enum-without-reason",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "“stage” takes only the values of a list, and nothing says why these and no others.",
        "Add “x-reason”: where the list comes from, and who may add to it.",
      ],
      "fr": [
        "« stage » n’accepte que les valeurs d’une liste, et rien ne dit pourquoi celles-là et pas d’autres.",
        "Ajoutez « x-reason » : d’où vient la liste, et qui peut y ajouter une valeur.",
      ],
    }
  `);
});

test("contract/enum-without-reason stays silent", async () => {
  expect(
    await lintChanged(withField("stage", { enum: ["new", "won"], "x-reason": "The stages of our sales." })),
  ).toEqual([]);
});
