import { expect, test } from "vitest";
import { tool, upgrade } from "../../../test/upgrade.js";

test("fires", async () => {
  expect(await upgrade("release/upgrade-by-hand", tool("lead@1", "givenName"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Did you mean “name.given”? Change the line yourself.",
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
            "kind": "gone",
            "name": "givenName",
            "nearest": "name.given",
          },
          "level": "soft",
          "rule": "release/upgrade-by-hand",
        },
        "fr": {
          "fix": "Vouliez-vous dire « name.given » ? Changez la ligne vous-même.",
          "problem": "« givenName » n’est pas un champ de « lead@2 ».",
        },
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await upgrade("release/upgrade-by-hand", tool("lead@1", "email"))).toEqual([]);
});
