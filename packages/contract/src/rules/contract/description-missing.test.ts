import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/description-missing fires, in both languages", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/schema.json", '"description": "Somebody who showed interest.",', ""),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "contract": "lead@1",
          "file": "contracts/lead/v1/schema.json",
          "line": 1,
          "pointer": "/description",
        },
        "data": {
          "what": "schema",
        },
        "level": "soft",
        "rule": "contract/description-missing",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The schema does not say what it describes.",
        "Add a “description” at the top of the schema: one sentence.",
      ],
      "fr": [
        "Le schéma ne dit pas ce qu’il décrit.",
        "Ajoutez une « description » en tête du schéma : une phrase.",
      ],
    }
  `);
});

test("contract/description-missing fires in another way", async () => {
  const findings = await lintChanged(
    edited(
      "contracts/lead/v1/contract.yaml",
      "description: { purpose: One shape for everybody who showed interest. }\n",
      "",
    ),
  );
  expect(findings.map(({ rule, at, data }) => [rule, at.file, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        "contract/description-missing",
        "contracts/lead/v1/contract.yaml",
        "/description/purpose",
        {
          "what": "purpose",
        },
      ],
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The contract does not say what it is for.",
        "Add a “purpose” under “description” in contract.yaml: one sentence.",
      ],
      "fr": [
        "Le contrat ne dit pas à quoi il sert.",
        "Ajoutez un « purpose » sous « description » dans contract.yaml : une phrase.",
      ],
    }
  `);
});

test("contract/description-missing stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
});
