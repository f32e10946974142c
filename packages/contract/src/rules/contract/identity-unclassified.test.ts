import { expect, test } from "vitest";
import { inWords, lintChanged, withDefinition, withField } from "../../../test/sound-package.js";

test("contract/identity-unclassified fires, in both languages", async () => {
  const findings = await lintChanged(
    withField("email", { type: "string", format: "email", "x-identity": { kind: "email" } }),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 14,
          "file": "definitions/thing/v1/schema.json",
          "line": 14,
          "pointer": "/properties/email",
        },
        "data": {
          "classification": "internal",
          "name": "email",
        },
        "level": "hard",
        "rule": "contract/identity-unclassified",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “email” tells people apart, and is classified as “internal”.",
        "Classify it as “personal”, or as “sensitive”: what identifies a person is about that person.",
      ],
      "fr": [
        "Le champ « email » permet de reconnaître une personne, et il est classé « internal ».",
        "Classez-le « personal », ou « sensitive » : ce qui identifie une personne parle d’elle.",
      ],
    }
  `);
});

test("contract/identity-unclassified fires in another way", async () => {
  const findings = await lintChanged(
    withDefinition({
      "x-classification": undefined,
      type: "object",
      properties: {
        email: {
          title: "E-mail",
          description: "Where mail goes.",
          "x-labels": { fr: { title: "E-mail" } },
          type: "string",
          format: "email",
          "x-identity": { kind: "email" },
        },
      },
    }),
  );
  expect(findings.map(({ rule, at, data }) => [rule, at.file, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        "contract/identity-unclassified",
        "definitions/thing/v1/schema.json",
        "/properties/email",
        {
          "name": "email",
        },
      ],
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “email” tells people apart, and does not say how careful one must be with it.",
        "Classify it as “personal”, or as “sensitive”: what identifies a person is about that person.",
      ],
      "fr": [
        "Le champ « email » permet de reconnaître une personne, et ne dit pas avec quelle précaution le traiter.",
        "Classez-le « personal », ou « sensitive » : ce qui identifie une personne parle d’elle.",
      ],
    }
  `);
});

test("contract/identity-unclassified stays silent", async () => {
  expect(
    await lintChanged(
      withField("email", {
        type: "string",
        format: "email",
        "x-identity": { kind: "email" },
        "x-classification": "sensitive",
      }),
    ),
  ).toEqual([]);
});
