import { expect, test } from "vitest";
import { facts, guest, guestWithPhone, plan } from "../../../test/facts.js";

test("fires", () => {
  expect(plan("release/nothing-changed", facts(guest, "1.0.0"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "No release is needed.",
          "problem": "Nothing changed in “@acme/contracts” since 1.0.0.",
        },
        "finding": {
          "at": {},
          "data": {
            "name": "@acme/contracts",
            "version": "1.0.0",
          },
          "level": "advisory",
          "rule": "release/nothing-changed",
        },
        "fr": {
          "fix": "Aucune version n’est nécessaire.",
          "problem": "Rien n’a changé dans « @acme/contracts » depuis 1.0.0.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/nothing-changed", facts(guestWithPhone, "1.1.0"))).toEqual([]);
});
