import { expect, test } from "vitest";
import { facts, guest, plan } from "../../../test/facts.js";

const strict = { ...guest, required: ["email", "phone"] };

test("fires", () => {
  expect(plan("release/contract-breaks", facts(strict, "1.1.0"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Accept it again, or leave this version as it was and publish a new major beside it.",
          "problem": "“guest@1” would refuse a record that version 1.0.0 accepts: {"email":""}",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/schema.json",
          },
          "data": {
            "direction": "backward",
            "name": "guest@1",
            "since": "1.0.0",
            "witness": "{"email":""}",
          },
          "level": "hard",
          "rule": "release/contract-breaks",
        },
        "fr": {
          "fix": "Acceptez-le de nouveau, ou laissez cette version comme elle était et publiez une nouvelle version majeure à côté.",
          "problem": "« guest@1 » refuserait un enregistrement que la version 1.0.0 accepte : {"email":""}",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/contract-breaks", facts(guest, "1.0.0"))).toEqual([]);
});
