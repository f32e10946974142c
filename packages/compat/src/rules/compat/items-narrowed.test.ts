import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { tags: { type: "array" } } };
const after = { properties: { tags: { type: "array", maxItems: 1 } } };

test("compat/items-narrowed fires, in both languages", () => {
  expect(explained("compat/items-narrowed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep the earlier rule for lists, or publish a new major version.",
          "problem": "“tags” takes fewer lists (before: nothing; now: maxItems: 1). A record that was right so far is refused now: {"tags":["",""]}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/tags/maxItems",
          },
          "data": {
            "after": "maxItems: 1",
            "before": "",
            "breaks": "backward",
            "name": "tags",
            "witness": "{"tags":["",""]}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/tags",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/tags/maxItems",
              },
              "role": "after",
            },
          ],
          "rule": "compat/items-narrowed",
        },
        "fr": {
          "fix": "Gardez l’ancienne règle pour les listes, ou publiez une nouvelle version majeure.",
          "problem": "« tags » accepte moins de listes (avant : rien ; maintenant : maxItems: 1). Un enregistrement correct jusqu’ici est désormais refusé : {"tags":["",""]}",
        },
      },
    ]
  `);
});

test("compat/items-narrowed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
