import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/label-missing fires, in both languages", async () => {
  const findings = await lintChanged(edited("contracts/lead/v1/schema.json", '"title": "Score",', ""));
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
          "language": "en",
          "name": "score",
        },
        "level": "soft",
        "rule": "contract/label-missing",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “score” has no English name.",
        "Add a “title”: messages call the field by it.",
      ],
      "fr": [
        "Le champ « score » n’a pas de nom en anglais.",
        "Ajoutez un « title » : les messages appellent le champ ainsi.",
      ],
    }
  `);
});

test("contract/label-missing stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
});
