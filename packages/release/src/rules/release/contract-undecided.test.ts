import { expect, test } from "vitest";
import { facts, guest, plan } from "../../../test/facts.js";

// Every text matches, and no proof sees through a back reference.
const hard = { ...guest, properties: { email: { type: "string", pattern: "^(a*)b\\1$|^(?!(a*)b\\2$)" } } };

test("fires", () => {
  expect(plan("release/contract-undecided", facts(hard, "1.1.0"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Make the change smaller or simpler, or look at it and write the line “trellis-acknowledge: guest@1” into the changeset.",
          "problem": "Whether “guest@1” still accepts everything that version 1.0.0 accepts could not be proven.",
        },
        "finding": {
          "at": {
            "contract": "guest@1",
            "file": "contracts/guest/v1/schema.json",
          },
          "data": {
            "name": "guest@1",
            "since": "1.0.0",
            "version": "1.1.0",
          },
          "level": "hard",
          "rule": "release/contract-undecided",
        },
        "fr": {
          "fix": "Faites un changement plus petit ou plus simple, ou examinez-le et écrivez la ligne « trellis-acknowledge: guest@1 » dans le changeset.",
          "problem": "On n’a pas pu prouver que « guest@1 » accepte encore tout ce que la version 1.0.0 accepte.",
        },
      },
    ]
  `);
});

test("stays silent", () => {
  expect(plan("release/contract-undecided", facts(guest, "1.0.0"))).toEqual([]);
});
