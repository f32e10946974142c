import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { id: { oneOf: [{ type: "string" }, { type: "null" }] } } };
const after = { properties: { id: { oneOf: [{ type: "string" }] } } };

test("compat/one-of-branch-removed fires, in both languages", () => {
  expect(explained("compat/one-of-branch-removed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep the earlier way for a while, or publish a new major version.",
          "problem": "“id” can be filled in in fewer ways. A record that was right so far is refused now: {"id":null}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/id/oneOf",
          },
          "data": {
            "after": "oneOf: [{"type":"string"}]",
            "before": "oneOf: [{"type":"string"},{"type":"null"}]",
            "breaks": "backward",
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
          "rule": "compat/one-of-branch-removed",
        },
        "fr": {
          "fix": "Gardez l’ancienne façon quelque temps, ou publiez une nouvelle version majeure.",
          "problem": "« id » peut être rempli de moins de façons. Un enregistrement correct jusqu’ici est désormais refusé : {"id":null}",
        },
      },
    ]
  `);
});

test("compat/one-of-branch-removed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
