import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { age: { type: "integer" } } };
const after = { properties: { age: { type: ["integer", "null"] } } };

test("compat/type-widened fires, in both languages", () => {
  expect(explained("compat/type-widened", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Make sure that readers of the earlier version can cope, or put the new type into a field of its own.",
          "problem": "“age” takes more types of values (before: type: integer; now: type: ["integer","null"]). A record that is right now was refused before: {"age":null}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/age/type",
          },
          "data": {
            "after": "type: ["integer","null"]",
            "before": "type: integer",
            "breaks": "forward",
            "name": "age",
            "witness": "{"age":null}",
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
          "rule": "compat/type-widened",
        },
        "fr": {
          "fix": "Assurez-vous que ceux qui lisent la version précédente s’en accommodent, ou créez un champ à part pour le nouveau type.",
          "problem": "« age » accepte plus de types de valeurs (avant : type: integer ; maintenant : type: ["integer","null"]). Un enregistrement correct maintenant était refusé avant : {"age":null}",
        },
      },
    ]
  `);
});

test("compat/type-widened stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
