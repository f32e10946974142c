import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { type: "object", properties: { email: { type: "string" } } };
const after = { type: "object", properties: { email: { type: "string" } }, required: ["email"] };

test("compat/property-required fires, in both languages", () => {
  expect(explained("compat/property-required", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep it optional, or publish a new major version.",
          "problem": "“email” must now be filled in. A record that was right so far is refused now: {}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/required",
          },
          "data": {
            "breaks": "backward",
            "name": "email",
            "property": "email",
            "witness": "{}",
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
                "pointer": "/required",
              },
              "role": "after",
            },
          ],
          "rule": "compat/property-required",
        },
        "fr": {
          "fix": "Laissez-le facultatif, ou publiez une nouvelle version majeure.",
          "problem": "« email » doit désormais être rempli. Un enregistrement correct jusqu’ici est désormais refusé : {}",
        },
      },
    ]
  `);
});

test("compat/property-required stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
