import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { age: { type: ["integer", "string"] } } };
const after = { properties: { age: { type: "integer" } } };

test("compat/type-narrowed fires, in both languages", () => {
  expect(explained("compat/type-narrowed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Accept the earlier types for a while, or publish a new major version.",
          "problem": "“age” takes fewer types of values (before: type: ["integer","string"]; now: type: integer). A record that was right so far is refused now: {"age":""}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/age/type",
          },
          "data": {
            "after": "type: integer",
            "before": "type: ["integer","string"]",
            "breaks": "backward",
            "name": "age",
            "witness": "{"age":""}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/age/type",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/age/type",
              },
              "role": "after",
            },
          ],
          "rule": "compat/type-narrowed",
        },
        "fr": {
          "fix": "Acceptez encore les anciens types quelque temps, ou publiez une nouvelle version majeure.",
          "problem": "« age » accepte moins de types de valeurs (avant : type: ["integer","string"] ; maintenant : type: integer). Un enregistrement correct jusqu’ici est désormais refusé : {"age":""}",
        },
      },
    ]
  `);
});

test("compat/type-narrowed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
