import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { name: { type: "string" } }, additionalProperties: false };
const after = { properties: { name: { type: "string" }, city: { type: "string" } }, additionalProperties: false };

test("compat/property-added fires, in both languages", () => {
  expect(explained("compat/property-added", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Let readers of the earlier version know, or leave other fields open from the start.",
          "problem": "“city” is new. A record that is right now was refused before: {"city":""}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/city",
          },
          "data": {
            "breaks": "forward",
            "name": "city",
            "property": "city",
            "witness": "{"city":""}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/city",
              },
              "role": "after",
            },
          ],
          "rule": "compat/property-added",
        },
        "fr": {
          "fix": "Prévenez ceux qui lisent la version précédente, ou laissez dès le début les autres champs ouverts.",
          "problem": "« city » est nouveau. Un enregistrement correct maintenant était refusé avant : {"city":""}",
        },
      },
    ]
  `);
});

test("compat/property-added stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
