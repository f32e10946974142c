import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { fax: { type: "string" }, name: { type: "string" } }, additionalProperties: false };
const after = { properties: { name: { type: "string" } }, additionalProperties: false };

test("compat/property-removed fires, in both languages", () => {
  expect(explained("compat/property-removed", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep the field for a while and mark it deprecated, or publish a new major version.",
          "problem": "“fax” is no longer described. A record that was right so far is refused now: {"fax":""}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "",
          },
          "data": {
            "breaks": "backward",
            "name": "fax",
            "property": "fax",
            "witness": "{"fax":""}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/fax",
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
          "rule": "compat/property-removed",
        },
        "fr": {
          "fix": "Gardez le champ quelque temps en le marquant « deprecated », ou publiez une nouvelle version majeure.",
          "problem": "« fax » n’est plus décrit. Un enregistrement correct jusqu’ici est désormais refusé : {"fax":""}",
        },
      },
    ]
  `);
});

test("compat/property-removed stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
