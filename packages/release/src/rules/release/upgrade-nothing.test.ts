import { expect, test } from "vitest";
import { tool, upgrade } from "../../../test/upgrade.js";

test("fires", async () => {
  expect(await upgrade("release/upgrade-nothing", tool("customer@2", "email"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "trellis contracts list says which versions there are.",
          "problem": "The tool names no contract that has a later active version, so nothing moves.",
        },
        "finding": {
          "at": {
            "file": "trellis.yaml",
          },
          "data": {},
          "level": "advisory",
          "rule": "release/upgrade-nothing",
        },
        "fr": {
          "fix": "trellis contracts list dit quelles versions existent.",
          "problem": "L’outil ne nomme aucun contrat qui ait une version active plus récente : rien ne change.",
        },
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await upgrade("release/upgrade-nothing", tool("customer@1", "email"))).toEqual([]);
});
