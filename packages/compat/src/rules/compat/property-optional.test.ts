import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { type: "object", properties: { email: { type: "string" } }, required: ["email"] };
const after = { type: "object", properties: { email: { type: "string" } } };

test("compat/property-optional fires, in both languages", () => {
  expect(explained("compat/property-optional", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Make sure that readers of the earlier version can do without it, or keep it required.",
          "problem": "“email” may now be left out. A record that is right now was refused before: {}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "",
          },
          "data": {
            "breaks": "forward",
            "name": "email",
            "property": "email",
            "witness": "{}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/required",
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
          "rule": "compat/property-optional",
        },
        "fr": {
          "fix": "Assurez-vous que ceux qui lisent la version précédente peuvent s’en passer, ou gardez-le obligatoire.",
          "problem": "« email » peut désormais manquer. Un enregistrement correct maintenant était refusé avant : {}",
        },
      },
    ]
  `);
});

test("compat/property-optional stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
