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
  expect(plan("release/contract-removed", facts(guest, "1.0.0", { contracts: [], released }))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Put it back until that day has passed.",
          "problem": "“guest@1” was taken away, and its last day is 21 November 2026.",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
          },
          "data": {
            "name": "guest@1",
            "sunset": "2026-11-21",
            "why": "before-sunset",
          },
          "level": "hard",
          "rule": "release/contract-removed",
        },
        "fr": {
          "fix": "Remettez-le jusqu’à ce que ce jour soit passé.",
          "problem": "« guest@1 » a été retiré, et son dernier jour est le 21 novembre 2026.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(
    plan(
      "release/contract-removed",
      facts(guest, "1.0.0", { contracts: [], released, now: new Date("2026-11-22T00:00:00Z") }),
    ),
  ).toEqual([]);
});
