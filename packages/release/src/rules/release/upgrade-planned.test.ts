import { expect, test } from "vitest";
import { tool, upgrade } from "../../../test/upgrade.js";

test("fires", async () => {
  expect(await upgrade("release/upgrade-planned", tool("lead@1", "email"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Add --write to change it.",
          "problem": "To change in “trellis.yaml:3”: consumes: [{ contract: lead@1, fields: [email] }] # a note stays → consumes: [{ contract: lead@2, fields: [email] }] # a note stays",
        },
        "finding": {
          "at": {
            "file": "trellis.yaml",
            "line": 3,
          },
          "data": {
            "from": "consumes: [{ contract: lead@1, fields: [email] }] # a note stays",
            "name": "trellis.yaml:3",
            "to": "consumes: [{ contract: lead@2, fields: [email] }] # a note stays",
            "what": "planned",
          },
          "level": "advisory",
          "rule": "release/upgrade-planned",
        },
        "fr": {
          "fix": "Ajoutez --write pour le changer.",
          "problem": "À changer dans « trellis.yaml:3 » : consumes: [{ contract: lead@1, fields: [email] }] # a note stays → consumes: [{ contract: lead@2, fields: [email] }] # a note stays",
        },
      },
      {
        "en": {
          "fix": "Add --write to change it.",
          "problem": "To change in “read.ts:1”: import { lead } from "@trellis/marketing-contracts/lead/v1"; → import { lead } from "@trellis/marketing-contracts/lead/v2";",
        },
        "finding": {
          "at": {
            "file": "read.ts",
            "line": 1,
          },
          "data": {
            "from": "import { lead } from "@trellis/marketing-contracts/lead/v1";",
            "name": "read.ts:1",
            "to": "import { lead } from "@trellis/marketing-contracts/lead/v2";",
            "what": "planned",
          },
          "level": "advisory",
          "rule": "release/upgrade-planned",
        },
        "fr": {
          "fix": "Ajoutez --write pour le changer.",
          "problem": "À changer dans « read.ts:1 » : import { lead } from "@trellis/marketing-contracts/lead/v1"; → import { lead } from "@trellis/marketing-contracts/lead/v2";",
        },
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await upgrade("release/upgrade-planned", tool("lead@2", "email"))).toEqual([]);
});
