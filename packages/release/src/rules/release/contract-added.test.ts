import { expect, test } from "vitest";
import { facts, guest, plan, state } from "../../../test/facts.js";

const none = { version: "1.0.0", contracts: [] };

test("fires", () => {
  expect(
    plan(
      "release/contract-added",
      facts(guest, "1.0.0", { contracts: [{ state: state(guest, "1.0.0"), baselines: [] }], released: none }),
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "The package moves by a minor version; nobody has to change anything.",
          "problem": "“guest@1” is new.",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/schema.json",
          },
          "data": {
            "name": "guest@1",
          },
          "level": "advisory",
          "rule": "release/contract-added",
        },
        "fr": {
          "fix": "Le paquet avance d’une version mineure ; personne n’a rien à changer.",
          "problem": "« guest@1 » est nouveau.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/contract-added", facts(guest, "1.0.0"))).toEqual([]);
});
