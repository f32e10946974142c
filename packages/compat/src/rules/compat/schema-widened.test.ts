import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { not: { required: ["a"] } };
const after = {};

test("compat/schema-widened fires, in both languages", () => {
  expect(explained("compat/schema-widened", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Make sure that readers of the earlier version can cope with it.",
          "problem": "The record takes more than before. A record that is right now was refused before: """,
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "",
          },
          "data": {
            "after": "",
            "before": "not: {"required":["a"]}",
            "breaks": "forward",
            "name": "",
            "witness": """",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/not",
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
          "rule": "compat/schema-widened",
        },
        "fr": {
          "fix": "Assurez-vous que ceux qui lisent la version précédente s’en accommodent.",
          "problem": "L’enregistrement accepte plus qu’avant. Un enregistrement correct maintenant était refusé avant : """,
        },
      },
    ]
  `);
});

test("compat/schema-widened stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
