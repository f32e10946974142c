import { expect, test } from "vitest";
import { facts, guest, guestWithPhone, plan } from "../../../test/facts.js";

test("fires", () => {
  expect(plan("release/contract-compatible", facts(guestWithPhone, "1.1.0"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Its smallest honest version is 1.1.0.",
          "problem": "“guest@1” keeps its promise (backward).",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/schema.json",
          },
          "data": {
            "kind": "minor",
            "mode": "backward",
            "name": "guest@1",
            "next": "1.1.0",
            "since": "1.0.0",
          },
          "level": "advisory",
          "rule": "release/contract-compatible",
        },
        "fr": {
          "fix": "La plus petite version honnête est 1.1.0.",
          "problem": "« guest@1 » tient sa promesse (backward).",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/contract-compatible", facts(guest, "1.0.0"))).toEqual([]);
});
