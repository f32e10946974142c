import { expect, test } from "vitest";
import { facts, guest, plan } from "../../../test/facts.js";

test("fires", () => {
  expect(
    plan(
      "release/registry-unreachable",
      facts(guest, "1.0.0", { registry: { kind: "unreachable", message: "ECONNREFUSED" } }),
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "CI asks it again. A private registry is found through .npmrc.",
          "problem": "The registry could not be asked about “@acme/contracts” (ECONNREFUSED); the baselines are taken as they are.",
        },
        "finding": {
          "at": {},
          "data": {
            "message": "ECONNREFUSED",
            "name": "@acme/contracts",
            "why": "unreachable",
          },
          "level": "advisory",
          "rule": "release/registry-unreachable",
        },
        "fr": {
          "fix": "La CI l’interroge de nouveau. Un registre privé se trouve par .npmrc.",
          "problem": "Le registre n’a pas pu être interrogé sur « @acme/contracts » (ECONNREFUSED) ; les références sont prises telles quelles.",
        },
      },
    ]
  `);
});

test("says so when nobody wanted it asked", () => {
  expect(plan("release/registry-unreachable", facts(guest, "1.0.0"))).toMatchObject([
    {
      en: { problem: "The baselines of “@acme/contracts” were not compared with the registry (--offline)." },
      fr: { problem: expect.stringContaining("n’ont pas été comparées avec le registre") },
    },
  ]);
});

test("stays silent", () => {
  const registry = { kind: "published", version: "1.0.0", contracts: [], digests: new Map(), rules: [] } as const;
  expect(plan("release/registry-unreachable", facts(guest, "1.0.0", { registry }))).toEqual([]);
});
