import { expect, test } from "vitest";
import { edited, inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/unresolved-ref fires, in both languages", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/schema.json", "definitions/email/v1", "definitions/e-mail/v1"),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 15,
          "contract": "lead@1",
          "file": "contracts/lead/v1/schema.json",
          "line": 13,
          "pointer": "/properties/email/$ref",
        },
        "data": {
          "name": "../../../definitions/e-mail/v1/schema.json",
          "nearest": "https://acme.example/definitions/email/v1/schema.json",
        },
        "level": "hard",
        "rule": "contract/unresolved-ref",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The schema refers to “../../../definitions/e-mail/v1/schema.json”, and there is no such schema in this package.",
        "Did you mean “https://acme.example/definitions/email/v1/schema.json”? Correct the $ref.",
      ],
      "fr": [
        "Le schéma renvoie à « ../../../definitions/e-mail/v1/schema.json », et ce paquet ne contient aucun schéma de ce nom.",
        "Vouliez-vous dire « https://acme.example/definitions/email/v1/schema.json » ? Corrigez le $ref.",
      ],
    }
  `);
});

test("contract/unresolved-ref stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
});
