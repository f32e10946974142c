import { expect, test } from "vitest";
import { facts, guest, guestWithPhone, plan } from "../../../test/facts.js";

test("fires", () => {
  expect(plan("release/comparison-differs", facts(guestWithPhone, "1.1.0"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Both are right: see comparison in docs/compatibility.md for which of them your contract promises.",
          "problem": "Compared the other way (strict), the answer about “guest@1” would be “breaking”: {"email":"","phone":0}",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/schema.json",
          },
          "data": {
            "comparison": "strict",
            "kind": "breaking",
            "name": "guest@1",
            "witness": "{"email":"","phone":0}",
          },
          "level": "advisory",
          "rule": "release/comparison-differs",
        },
        "fr": {
          "fix": "Les deux sont justes : voyez comparison dans docs/compatibility.md pour savoir laquelle votre contrat promet.",
          "problem": "Comparé de l’autre façon (strict), la réponse sur « guest@1 » serait « breaking » : {"email":"","phone":0}",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/comparison-differs", facts(guest, "1.0.0"))).toEqual([]);
});
