import { expect, test } from "vitest";
import { tool, upgrade } from "../../../test/upgrade.js";

test("fires", async () => {
  expect(await upgrade("release/upgrade-by-hand", tool("lead@1", "givenName"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Take the line out, or choose another field: trellis contracts show says which there are.",
          "problem": "“givenName” is no field of “lead@2”.",
        },
        "finding": {
          "at": {
            "column": 41,
            "contract": "manifest@1",
            "file": "trellis.yaml",
            "line": 3,
            "pointer": "/consumes/0/fields/0",
          },
          "data": {
            "contract": "lead@2",
            "name": "givenName",
          },
          "level": "soft",
          "rule": "release/upgrade-by-hand",
        },
        "fr": {
          "fix": "Retirez la ligne, ou choisissez un autre champ : trellis contracts show dit lesquels existent.",
          "problem": "« givenName » n’est pas un champ de « lead@2 ».",
        },
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await upgrade("release/upgrade-by-hand", tool("lead@1", "email"))).toEqual([]);
});
