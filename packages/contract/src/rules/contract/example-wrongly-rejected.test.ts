import { expect, test } from "vitest";
import { inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/example-wrongly-rejected fires, in both languages", async () => {
  const findings = await lintChanged({ "contracts/lead/v1/examples/accepted/no-email.json": "{}\n" });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "contract": "lead@1",
          "file": "contracts/lead/v1/examples/accepted/no-email.json",
          "line": 1,
        },
        "data": {
          "found": [
            "data/required-missing",
          ],
          "name": "no-email",
        },
        "level": "hard",
        "rule": "contract/example-wrongly-rejected",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The example “no-email” should be accepted, and is rejected by “data/required-missing”.",
        "Correct the example, or make the schema accept it.",
      ],
      "fr": [
        "L’exemple « no-email » devrait être accepté, et il est refusé par « data/required-missing ».",
        "Corrigez l’exemple, ou faites en sorte que le schéma l’accepte.",
      ],
    }
  `);
});

test("contract/example-wrongly-rejected stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
});
