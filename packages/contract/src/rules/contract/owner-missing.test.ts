import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/owner-missing fires, in both languages", async () => {
  const findings = await lintChanged(edited("contracts/lead/v1/contract.yaml", "owner: demand-generation\n", ""));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "contract": "lead@1",
          "file": "contracts/lead/v1/contract.yaml",
          "line": 1,
          "pointer": "/owner",
        },
        "data": {},
        "level": "hard",
        "rule": "contract/owner-missing",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "This contract does not say who answers for it.",
        "Add “owner” with the name of a team from owners.yaml.",
      ],
      "fr": [
        "Ce contrat ne dit pas qui en répond.",
        "Ajoutez « owner » avec le nom d’une équipe de owners.yaml.",
      ],
    }
  `);
});

test("contract/owner-missing fires in another way", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/contract.yaml", "owner: demand-generation\n", 'owner: ""\n'),
  );
  expect(findings.map(({ rule, at, data }) => [rule, at.file, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        "contract/owner-missing",
        "contracts/lead/v1/contract.yaml",
        "/owner",
        {},
      ],
      [
        "contract/owner-unknown",
        "contracts/lead/v1/contract.yaml",
        "/owner",
        {
          "name": "",
        },
      ],
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "This contract does not say who answers for it.",
        "Add “owner” with the name of a team from owners.yaml.",
      ],
      "fr": [
        "Ce contrat ne dit pas qui en répond.",
        "Ajoutez « owner » avec le nom d’une équipe de owners.yaml.",
      ],
    }
  `);
});

test("contract/owner-missing stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
});
