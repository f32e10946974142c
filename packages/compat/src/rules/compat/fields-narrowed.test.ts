import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { type: "object" };
const after = { type: "object", maxProperties: 1 };

test("compat/fields-narrowed fires, in both languages", () => {
  expect(explained("compat/fields-narrowed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep the earlier rule for fields, or publish a new major version.",
          "problem": "The record takes fewer combinations of fields (before: nothing; now: maxProperties: 1). A record that was right so far is refused now: {"a":"","b":""}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/maxProperties",
          },
          "data": {
            "after": "maxProperties: 1",
            "before": "",
            "breaks": "backward",
            "name": "",
            "witness": "{"a":"","b":""}",
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
                "pointer": "/maxProperties",
              },
              "role": "after",
            },
          ],
          "rule": "compat/fields-narrowed",
        },
        "fr": {
          "fix": "Gardez l’ancienne règle pour les champs, ou publiez une nouvelle version majeure.",
          "problem": "L’enregistrement accepte moins de combinaisons de champs (avant : rien ; maintenant : maxProperties: 1). Un enregistrement correct jusqu’ici est désormais refusé : {"a":"","b":""}",
        },
      },
    ]
  `);
});

test("compat/fields-narrowed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
