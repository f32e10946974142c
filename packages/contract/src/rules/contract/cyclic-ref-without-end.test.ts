import { expect, test } from "vitest";
import { inWords, lintChanged, withDefinition } from "../../../test/sound-package.js";

test("contract/cyclic-ref-without-end fires, in both languages", async () => {
  const findings = await lintChanged(
    withDefinition({ type: "object", required: ["next"], properties: { next: { $ref: "#" } } }),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 15,
          "file": "definitions/thing/v1/schema.json",
          "line": 18,
          "pointer": "/properties/next/$ref",
        },
        "data": {
          "name": "#",
          "why": "required",
        },
        "level": "hard",
        "rule": "contract/cyclic-ref-without-end",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The reference “#” leads back to itself through fields that must be there, so that no document could ever end.",
        "Make a field on the way optional, or let a list on the way be empty.",
      ],
      "fr": [
        "Le renvoi « # » ramène à lui-même par des champs obligatoires : aucun document ne pourrait finir.",
        "Rendez facultatif un champ sur ce chemin, ou laissez vide une liste sur ce chemin.",
      ],
    }
  `);
});

test("contract/cyclic-ref-without-end fires in another way", async () => {
  const findings = await lintChanged(withDefinition({ anyOf: [{ $ref: "#" }, { type: "string" }] }));
  expect(findings.map(({ rule, at, data }) => [rule, at.file, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        "contract/cyclic-ref-without-end",
        "definitions/thing/v1/schema.json",
        "/anyOf/0/$ref",
        {
          "name": "#",
          "why": "itself",
        },
      ],
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The reference “#” leads back to itself, so that the check would never end.",
        "Refer to another schema, or delete the reference.",
      ],
      "fr": [
        "Le renvoi « # » ramène à lui-même : le contrôle ne finirait jamais.",
        "Renvoyez à un autre schéma, ou supprimez le renvoi.",
      ],
    }
  `);
});

const labels = { title: "Next", description: "What follows.", "x-labels": { fr: { title: "Suite" } } };

test.each([
  withDefinition({ type: "object", properties: { next: { ...labels, $ref: "#" } } }),
  withDefinition({ type: ["object", "null"], required: ["next"], properties: { next: { ...labels, $ref: "#" } } }),
  withDefinition({
    type: "object",
    required: ["all"],
    properties: { all: { ...labels, type: "array", items: { $ref: "#" } } },
  }),
])("contract/cyclic-ref-without-end stays silent", async (changes) => {
  expect(await lintChanged(changes)).toEqual([]);
});
