import { expect, test } from "vitest";
import { facts, guestWithPhone, plan } from "../../../test/facts.js";

test("fires", () => {
  expect(plan("release/version-too-small", facts(guestWithPhone, "1.0.1"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "trellis release plan --write gives it that version.",
          "problem": "“guest@1” is 1.0.1 and has to be 1.1.0 or more, after 1.0.0.",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/contract.yaml",
            "pointer": "/version",
          },
          "data": {
            "kind": "minor",
            "name": "guest@1",
            "needed": "1.1.0",
            "since": "1.0.0",
            "version": "1.0.1",
          },
          "level": "hard",
          "rule": "release/version-too-small",
        },
        "fr": {
          "fix": "trellis release plan --write lui donne cette version.",
          "problem": "« guest@1 » est en 1.0.1 et doit être au moins en 1.1.0, après 1.0.0.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/version-too-small", facts(guestWithPhone, "1.1.0"))).toEqual([]);
});
