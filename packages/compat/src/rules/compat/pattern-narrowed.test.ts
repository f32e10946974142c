import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { code: { type: "string", pattern: "^[A-Z]+$" } } };
const after = { properties: { code: { type: "string", pattern: "^[A-Z]{3}$" } } };

test("compat/pattern-narrowed fires, in both languages", () => {
  expect(explained("compat/pattern-narrowed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Let the pattern accept the earlier texts too, or publish a new major version.",
          "problem": "“code” takes fewer texts (before: pattern: ^[A-Z]+$; now: pattern: ^[A-Z]{3}$). A record that was right so far is refused now: {"code":"A"}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/code/pattern",
          },
          "data": {
            "after": "pattern: ^[A-Z]{3}$",
            "before": "pattern: ^[A-Z]+$",
            "breaks": "backward",
            "name": "code",
            "witness": "{"code":"A"}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/code/pattern",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/code/pattern",
              },
              "role": "after",
            },
          ],
          "rule": "compat/pattern-narrowed",
        },
        "fr": {
          "fix": "Faites accepter au modèle les anciens textes aussi, ou publiez une nouvelle version majeure.",
          "problem": "« code » accepte moins de textes (avant : pattern: ^[A-Z]+$ ; maintenant : pattern: ^[A-Z]{3}$). Un enregistrement correct jusqu’ici est désormais refusé : {"code":"A"}",
        },
      },
    ]
  `);
});

test("compat/pattern-narrowed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
