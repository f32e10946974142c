import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { name: { type: "string" } }, additionalProperties: false };
const after = { properties: { name: { type: "string" } } };

test("compat/object-opened fires, in both languages", () => {
  expect(explained("compat/object-opened", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Make sure that readers of the earlier version overlook what they do not know.",
          "problem": "The record now takes other fields than those listed. A record that is right now was refused before: {"a":""}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "",
          },
          "data": {
            "breaks": "forward",
            "name": "",
            "witness": "{"a":""}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/additionalProperties",
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
          "rule": "compat/object-opened",
        },
        "fr": {
          "fix": "Assurez-vous que ceux qui lisent la version précédente ignorent ce qu’ils ne connaissent pas.",
          "problem": "L’enregistrement accepte désormais d’autres champs que ceux de la liste. Un enregistrement correct maintenant était refusé avant : {"a":""}",
        },
      },
    ]
  `);
});

test("compat/object-opened stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
