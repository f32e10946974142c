import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { age: { type: "integer" } } };
const after = { allOf: [{ properties: { age: { $ref: "#/$defs/age" } } }], $defs: { age: { type: "integer" } } };

test("compat/meaning-unchanged fires, in both languages", () => {
  expect(explained("compat/meaning-unchanged", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Nothing is to be done.",
          "problem": "The schema is written otherwise and means the same: it accepts exactly the same records.",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "",
          },
          "data": {
            "breaks": "neither",
            "name": "",
          },
          "level": "advisory",
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
                "pointer": "",
              },
              "role": "after",
            },
          ],
          "rule": "compat/meaning-unchanged",
        },
        "fr": {
          "fix": "Il n’y a rien à faire.",
          "problem": "Le schéma est écrit autrement et dit la même chose : il accepte exactement les mêmes enregistrements.",
        },
      },
    ]
  `);
});

test("compat/meaning-unchanged stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
