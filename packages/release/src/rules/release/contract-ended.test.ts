import { expect, test } from "vitest";
import { facts, guest, plan } from "../../../test/facts.js";

const row = {
  kind: "contract",
  ref: "guest@1",
  version: "1.0.0",
  status: "deprecated",
  digest: "",
  sunset: "2026-11-21",
} as const;
const released = { version: "1.0.0", contracts: [row] };

test("fires", () => {
  expect(
    plan(
      "release/contract-ended",
      facts(guest, "1.0.0", { contracts: [], released, now: new Date("2026-11-22T00:00:00Z") }),
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "The package moves by a major version.",
          "problem": "“guest@1” was taken away after its last day, 21 November 2026.",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
          },
          "data": {
            "name": "guest@1",
            "sunset": "2026-11-21",
          },
          "level": "advisory",
          "rule": "release/contract-ended",
        },
        "fr": {
          "fix": "Le paquet avance d’une version majeure.",
          "problem": "« guest@1 » a été retiré après son dernier jour, le 21 novembre 2026.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/contract-ended", facts(guest, "1.0.0", { contracts: [], released }))).toEqual([]);
});
