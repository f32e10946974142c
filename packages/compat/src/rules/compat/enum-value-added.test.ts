import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { tier: { enum: ["gold"] } } };
const after = { properties: { tier: { enum: ["gold", "silver"] } } };

test("compat/enum-value-added fires, in both languages", () => {
  expect(explained("compat/enum-value-added", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Tell readers of the earlier version what to do with values that they do not know.",
          "problem": "“tier” takes more values: “silver”. A record that is right now was refused before: {"tier":"silver"}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/tier/enum",
          },
          "data": {
            "added": [
              "silver",
            ],
            "after": "enum: ["gold","silver"]",
            "before": "enum: ["gold"]",
            "breaks": "forward",
            "name": "tier",
            "removed": [],
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
          "rule": "compat/enum-value-added",
        },
        "fr": {
          "fix": "Dites à ceux qui lisent la version précédente que faire des valeurs qu’ils ne connaissent pas.",
          "problem": "« tier » accepte plus de valeurs : « silver ». Un enregistrement correct maintenant était refusé avant : {"tier":"silver"}",
        },
      },
    ]
  `);
});

test("compat/enum-value-added stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
