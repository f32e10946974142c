import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/deprecated-without-sunset fires, in both languages", async () => {
  const findings = await lintChanged(edited("contracts/lead/v1/contract.yaml", "status: active", "status: deprecated"));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 9,
          "contract": "lead@1",
          "file": "contracts/lead/v1/contract.yaml",
          "line": 5,
          "pointer": "/sunset",
        },
        "data": {},
        "level": "hard",
        "rule": "contract/deprecated-without-sunset",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The contract is deprecated, and does not say until when it is accepted.",
        "Add “sunset” with the last day, such as 2027-06-30.",
      ],
      "fr": [
        "Le contrat est déprécié et ne dit pas jusqu’à quand il est accepté.",
        "Ajoutez « sunset » avec le dernier jour, par exemple 2027-06-30.",
      ],
    }
  `);
});

test("contract/deprecated-without-sunset stays silent", async () => {
  expect(await lintChanged(edited("contracts/lead/v1/contract.yaml", "status: active", "status: retired"))).toEqual([]);
});
