import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/owner-unknown fires, in both languages", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/contract.yaml", "owner: demand-generation", "owner: demand-generaton"),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 8,
          "contract": "lead@1",
          "file": "contracts/lead/v1/contract.yaml",
          "line": 4,
          "pointer": "/owner",
        },
        "data": {
          "name": "demand-generaton",
          "nearest": "demand-generation",
        },
        "level": "hard",
        "rule": "contract/owner-unknown",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "“demand-generaton” is not in owners.yaml, so nobody could be asked about this contract.",
        "Did you mean “demand-generation”?",
      ],
      "fr": [
        "« demand-generaton » ne figure pas dans owners.yaml : personne ne pourrait répondre de ce contrat.",
        "Vouliez-vous dire « demand-generation » ?",
      ],
    }
  `);
});

test("contract/owner-unknown stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
});
