import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { age: { type: "integer" } } };
const after = { properties: { age: { type: "integer", minimum: 18 } } };

test("compat/range-narrowed fires, in both languages", () => {
  expect(explained("compat/range-narrowed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep the earlier limits, or publish a new major version.",
          "problem": "“age” takes fewer numbers (before: nothing; now: minimum: 18). A record that was right so far is refused now: {"age":0}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/age/minimum",
          },
          "data": {
            "after": "minimum: 18",
            "before": "",
            "breaks": "backward",
            "name": "age",
            "witness": "{"age":0}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/age",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/age/minimum",
              },
              "role": "after",
            },
          ],
          "rule": "compat/range-narrowed",
        },
        "fr": {
          "fix": "Gardez les anciennes limites, ou publiez une nouvelle version majeure.",
          "problem": "« age » accepte moins de nombres (avant : rien ; maintenant : minimum: 18). Un enregistrement correct jusqu’ici est désormais refusé : {"age":0}",
        },
      },
    ]
  `);
});

test("compat/range-narrowed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
