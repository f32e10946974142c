import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { id: { oneOf: [{ type: "string" }] } } };
const after = { properties: { id: { oneOf: [{ type: "string" }, { type: "null" }] } } };

test("compat/one-of-branch-added fires, in both languages", () => {
  expect(explained("compat/one-of-branch-added", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Make sure that readers of the earlier version can cope with the new one.",
          "problem": "“id” can be filled in in more ways. A record that is right now was refused before: {"id":null}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/id/oneOf",
          },
          "data": {
            "after": "oneOf: [{"type":"string"},{"type":"null"}]",
            "before": "oneOf: [{"type":"string"}]",
            "breaks": "forward",
            "name": "id",
            "witness": "{"id":null}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/id/oneOf",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/id/oneOf",
              },
              "role": "after",
            },
          ],
          "rule": "compat/one-of-branch-added",
        },
        "fr": {
          "fix": "Assurez-vous que ceux qui lisent la version précédente s’accommodent de la nouvelle.",
          "problem": "« id » peut être rempli de plus de façons. Un enregistrement correct maintenant était refusé avant : {"id":null}",
        },
      },
    ]
  `);
});

test("compat/one-of-branch-added stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
