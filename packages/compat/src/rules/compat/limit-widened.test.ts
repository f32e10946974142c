import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { age: { type: "integer", maximum: 99 } } };
const after = { properties: { age: { type: "integer", maximum: 120 } } };

test("compat/limit-widened fires, in both languages", () => {
  expect(explained("compat/limit-widened", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Make sure that readers of the earlier version can cope with what it lets through.",
          "problem": "“age” has a wider limit (before: maximum: 99; now: maximum: 120). A record that is right now was refused before: {"age":100}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/age/maximum",
          },
          "data": {
            "after": "maximum: 120",
            "before": "maximum: 99",
            "breaks": "forward",
            "name": "age",
            "witness": "{"age":100}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/age/maximum",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/age/maximum",
              },
              "role": "after",
            },
          ],
          "rule": "compat/limit-widened",
        },
        "fr": {
          "fix": "Assurez-vous que ceux qui lisent la version précédente s’accommodent de ce qui passe désormais.",
          "problem": "« age » a une limite plus large (avant : maximum: 99 ; maintenant : maximum: 120). Un enregistrement correct maintenant était refusé avant : {"age":100}",
        },
      },
    ]
  `);
});

test("compat/limit-widened stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
