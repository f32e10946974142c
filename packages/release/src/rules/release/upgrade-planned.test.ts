import { expect, test } from "vitest";
import { tool, upgrade } from "../../../test/upgrade.js";

test("fires", async () => {
  expect(await upgrade("release/upgrade-planned", tool("lead@1", "email"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Add --write to change it.",
          "problem": "1 line of “trellis.yaml” would change.",
        },
        "finding": {
          "at": {
            "file": "trellis.yaml",
          },
          "data": {
            "count": 1,
            "name": "trellis.yaml",
            "what": "planned",
          },
          "level": "advisory",
          "rule": "release/upgrade-planned",
        },
        "fr": {
          "fix": "Ajoutez --write pour le changer.",
          "problem": "Dans « trellis.yaml », 1 ligne changerait.",
        },
      },
      {
        "en": {
          "fix": "Add --write to change it.",
          "problem": "1 line of “read.ts” would change.",
        },
        "finding": {
          "at": {
            "file": "read.ts",
          },
          "data": {
            "count": 1,
            "name": "read.ts",
            "what": "planned",
          },
          "level": "advisory",
          "rule": "release/upgrade-planned",
        },
        "fr": {
          "fix": "Ajoutez --write pour le changer.",
          "problem": "Dans « read.ts », 1 ligne changerait.",
        },
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await upgrade("release/upgrade-planned", tool("lead@2", "email"))).toEqual([]);
});
