import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { tier: { enum: ["gold", "silver"] } } };
const after = { properties: { tier: { enum: ["gold"] } } };

test("compat/enum-value-removed fires, in both languages", () => {
  expect(explained("compat/enum-value-removed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep the old values for a while and mark them deprecated, or publish a new major version.",
          "problem": "“tier” no longer takes every value it took: “silver”. A record that was right so far is refused now: {"tier":"silver"}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/tier/enum",
          },
          "data": {
            "added": [],
            "after": "enum: ["gold"]",
            "before": "enum: ["gold","silver"]",
            "breaks": "backward",
            "name": "tier",
            "removed": [
              "silver",
            ],
            "witness": "{"tier":"silver"}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/tier/enum",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/tier/enum",
              },
              "role": "after",
            },
          ],
          "rule": "compat/enum-value-removed",
        },
        "fr": {
          "fix": "Gardez les anciennes valeurs quelque temps, ou publiez une nouvelle version majeure.",
          "problem": "« tier » n’accepte plus toutes ses anciennes valeurs : « silver ». Un enregistrement correct jusqu’ici est désormais refusé : {"tier":"silver"}",
        },
      },
    ]
  `);
});

test("compat/enum-value-removed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
