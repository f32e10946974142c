import { expect, test } from "vitest";
import { facts, guestWithPhone, plan } from "../../../test/facts.js";

test("fires", () => {
  expect(plan("release/schema-changed", facts(guestWithPhone, "1.0.0"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Give it the version 1.1.0: trellis release plan --write does.",
          "problem": "The schema of “guest@1” was changed, and version 1.0.0 of it is published already.",
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
            "version": "1.0.0",
          },
          "level": "hard",
          "rule": "release/schema-changed",
        },
        "fr": {
          "fix": "Donnez-lui la version 1.1.0 : trellis release plan --write le fait.",
          "problem": "Le schéma de « guest@1 » a changé, et sa version 1.0.0 est déjà publiée.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/schema-changed", facts(guestWithPhone, "1.1.0"))).toEqual([]);
});
