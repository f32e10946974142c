import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = {};
const after = { not: { required: ["a"] } };

test("compat/schema-narrowed fires, in both languages", () => {
  expect(explained("compat/schema-narrowed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Look at the record that shows it; accept it, or publish a new major version.",
          "problem": "The record takes less than before. A record that was right so far is refused now: """,
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/not",
          },
          "data": {
            "after": "not: {"required":["a"]}",
            "before": "",
            "breaks": "backward",
            "name": "",
            "witness": """",
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
                "pointer": "/not",
              },
              "role": "after",
            },
          ],
          "rule": "compat/schema-narrowed",
        },
        "fr": {
          "fix": "Regardez l’enregistrement qui le montre ; acceptez-le, ou publiez une nouvelle version majeure.",
          "problem": "L’enregistrement accepte moins qu’avant. Un enregistrement correct jusqu’ici est désormais refusé : """,
        },
      },
    ]
  `);
});

test("compat/schema-narrowed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
