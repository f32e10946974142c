import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/classification-missing fires, in both languages", async () => {
  const findings = await lintChanged(edited("contracts/lead/v1/schema.json", '"x-classification": "internal",', ""));
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
        "rule": "contract/classification-missing",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “score” does not say how careful one must be with it.",
        "Add “x-classification”: public, internal, personal or sensitive. Until then it is treated as personal.",
      ],
      "fr": [
        "Le champ « score » ne dit pas avec quelle prudence le traiter.",
        "Ajoutez « x-classification » : public, internal, personal ou sensitive. D’ici là, il est traité comme personal.",
      ],
    }
  `);
});

test("contract/classification-missing stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
});
