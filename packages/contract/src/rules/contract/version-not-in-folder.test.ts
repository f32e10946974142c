import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/version-not-in-folder fires, in both languages", async () => {
  const findings = await lintChanged(edited("contracts/lead/v1/contract.yaml", "1.2.0", "2.0.0"));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 10,
          "contract": "lead@1",
          "file": "contracts/lead/v1/contract.yaml",
          "line": 2,
          "pointer": "/version",
        },
        "data": {
          "major": 1,
          "version": "2.0.0",
        },
        "level": "hard",
        "rule": "contract/version-not-in-folder",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The version is 2.0.0, but the contract stands in the folder v1.",
        "Write a version that begins with 1, or move the contract to the folder of its version.",
      ],
      "fr": [
        "La version est 2.0.0, mais le contrat se trouve dans le dossier v1.",
        "Écrivez une version qui commence par 1, ou déplacez le contrat dans le dossier de sa version.",
      ],
    }
  `);
});

test("contract/version-not-in-folder stays silent", async () => {
  expect(await lintChanged(edited("contracts/lead/v1/contract.yaml", "1.2.0", "1.3.0"))).toEqual([]);
});
