import { expect, test } from "vitest";
import { inWords, lintChanged, soundPackage } from "../../../test/sound-package.js";

test("contract/name-taken fires, in both languages", async () => {
  const findings = await lintChanged({
    "definitions/mail/v1/schema.json": soundPackage["definitions/email/v1/schema.json"],
  });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 10,
          "file": "definitions/mail/v1/schema.json",
          "line": 3,
          "pointer": "/$id",
        },
        "data": {
          "expected": "/definitions/mail/v1/schema.json",
          "name": "https://acme.example/definitions/email/v1/schema.json",
          "other": "definitions/email/v1/schema.json",
        },
        "level": "hard",
        "related": [
          {
            "at": {
              "column": 10,
              "file": "definitions/email/v1/schema.json",
              "line": 3,
              "pointer": "/$id",
            },
            "role": "owner",
          },
        ],
        "rule": "contract/name-taken",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "“https://acme.example/definitions/email/v1/schema.json” is already the $id of definitions/email/v1/schema.json.",
        "Let this $id end in “/definitions/mail/v1/schema.json”, the folder of its schema.",
      ],
      "fr": [
        "« https://acme.example/definitions/email/v1/schema.json » est déjà le $id de definitions/email/v1/schema.json.",
        "Faites finir ce $id par « /definitions/mail/v1/schema.json », le dossier de son schéma.",
      ],
    }
  `);
});

test("contract/name-taken stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
});
