import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/id-mismatch fires, in both languages", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/schema.json", "contracts/lead/v1", "contracts/leads/v1"),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 10,
          "contract": "lead@1",
          "file": "contracts/lead/v1/schema.json",
          "line": 3,
          "pointer": "/$id",
        },
        "data": {
          "expected": "/contracts/lead/v1/schema.json",
          "name": "https://acme.example/contracts/leads/v1/schema.json",
          "what": "id",
        },
        "level": "hard",
        "rule": "contract/id-mismatch",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The schema calls itself “https://acme.example/contracts/leads/v1/schema.json”, which does not fit its folder.",
        "Let the $id end in “/contracts/lead/v1/schema.json”.",
      ],
      "fr": [
        "Le schéma s’appelle « https://acme.example/contracts/leads/v1/schema.json », ce qui ne correspond pas à son dossier.",
        "Faites finir le $id par « /contracts/lead/v1/schema.json ».",
      ],
    }
  `);
});

test("contract/id-mismatch stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
});
