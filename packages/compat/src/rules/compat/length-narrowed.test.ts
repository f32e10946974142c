import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { name: { type: "string", maxLength: 10 } } };
const after = { properties: { name: { type: "string", maxLength: 2 } } };

test("compat/length-narrowed fires, in both languages", () => {
  expect(explained("compat/length-narrowed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep the earlier length, or publish a new major version.",
          "problem": "“name” takes fewer lengths (before: maxLength: 10; now: maxLength: 2). A record that was right so far is refused now: {"name":"aaa"}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/name/maxLength",
          },
          "data": {
            "after": "maxLength: 2",
            "before": "maxLength: 10",
            "breaks": "backward",
            "name": "name",
            "witness": "{"name":"aaa"}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/name/maxLength",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/name/maxLength",
              },
              "role": "after",
            },
          ],
          "rule": "compat/length-narrowed",
        },
        "fr": {
          "fix": "Gardez l’ancienne longueur, ou publiez une nouvelle version majeure.",
          "problem": "« name » accepte moins de longueurs (avant : maxLength: 10 ; maintenant : maxLength: 2). Un enregistrement correct jusqu’ici est désormais refusé : {"name":"aaa"}",
        },
      },
    ]
  `);
});

test("compat/length-narrowed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
