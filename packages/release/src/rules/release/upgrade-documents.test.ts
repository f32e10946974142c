import { expect, test } from "vitest";
import { tool, upgrade } from "../../../test/upgrade.js";

test("fires", async () => {
  expect(await upgrade("release/upgrade-documents", tool("customer@1", "email"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "If the tool keeps any: import { upgrade } from "@trellis/marketing-contracts/customer/v2/upgrade"; then upgrade(oldDocument).",
          "problem": "Documents of “customer@1” that the tool keeps become documents of “customer@2” by code that comes with the contract.",
        },
        "finding": {
          "at": {},
          "data": {
            "from": "customer@1",
            "to": "customer@2",
            "write": "import { upgrade } from "@trellis/marketing-contracts/customer/v2/upgrade";",
          },
          "level": "advisory",
          "rule": "release/upgrade-documents",
        },
        "fr": {
          "fix": "S’il en garde : import { upgrade } from "@trellis/marketing-contracts/customer/v2/upgrade"; puis upgrade(ancienDocument).",
          "problem": "Les documents « customer@1 » que l’outil garde deviennent des documents « customer@2 » par du code fourni avec le contrat.",
        },
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await upgrade("release/upgrade-documents", tool("customer@2", "email"))).toEqual([]);
});
