import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { name: { type: "string" } } };
const after = { properties: { name: { type: "string" } }, additionalProperties: false };

test("compat/object-closed fires, in both languages", () => {
  expect(explained("compat/object-closed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Leave other fields open, list those in use, or publish a new major version.",
          "problem": "The record no longer takes other fields than those listed. A record that was right so far is refused now: {"a":""}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/additionalProperties",
          },
          "data": {
            "breaks": "backward",
            "name": "",
            "witness": "{"a":""}",
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
                "pointer": "/additionalProperties",
              },
              "role": "after",
            },
          ],
          "rule": "compat/object-closed",
        },
        "fr": {
          "fix": "Laissez passer les autres champs, énumérez ceux qui servent, ou publiez une nouvelle version majeure.",
          "problem": "L’enregistrement n’accepte plus d’autres champs que ceux de la liste. Un enregistrement correct jusqu’ici est désormais refusé : {"a":""}",
        },
      },
    ]
  `);
});

test("compat/object-closed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
