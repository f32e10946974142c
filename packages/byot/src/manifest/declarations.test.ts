import { expect, test } from "vitest";
import { declarationsOf } from "./declarations.js";

test("what is well formed is taken, whatever stands beside it", () => {
  const manifest = {
    tool: "alpha",
    owner: 7,
    produces: [
      { contract: "lead@1", data: "a.csv", map: { email: "Mail" } },
      { contract: 7 },
      "lead@1",
      null,
      { contract: "lead@1", data: ["a.csv"], map: "email" },
    ],
    consumes: [{ contract: "campaign@1", fields: ["id", 7, "", "name"] }, { fields: ["id"] }],
    publishes: { template: "landing-page@1" },
    sends: [{ to: "mailer", region: "eu", contract: 7, fields: ["email", 7] }, { region: "eu" }, { to: "crm" }],
  };
  expect(declarationsOf(manifest)).toEqual({
    tool: "alpha",
    produces: [
      {
        contract: { text: "lead@1", pointer: "/produces/0/contract" },
        data: { text: "a.csv", pointer: "/produces/0/data" },
        map: { value: { email: "Mail" }, pointer: "/produces/0/map" },
      },
      { contract: { text: "lead@1", pointer: "/produces/4/contract" } },
    ],
    consumes: [
      {
        contract: { text: "campaign@1", pointer: "/consumes/0/contract" },
        fields: [
          { text: "id", pointer: "/consumes/0/fields/0" },
          { text: "name", pointer: "/consumes/0/fields/3" },
        ],
      },
    ],
    publishes: [],
    sends: [
      {
        to: { text: "mailer", pointer: "/sends/0/to" },
        region: { text: "eu", pointer: "/sends/0/region" },
        fields: [{ text: "email", pointer: "/sends/0/fields/0" }],
        saysFields: true,
        pointer: "/sends/0",
      },
      { to: { text: "crm", pointer: "/sends/2/to" }, fields: [], saysFields: false, pointer: "/sends/2" },
    ],
  });
});

test.each([[null], ["tool"], [7], [[]], [{}], [JSON.parse('{"__proto__":{"tool":"alpha"}}')]])(
  "%j declares nothing",
  (value) => {
    expect(declarationsOf(value)).toEqual({ produces: [], consumes: [], publishes: [], sends: [] });
  },
);

test("a manifest of a hundred thousand entries costs no more than its schema allows", () => {
  const produces = Array.from({ length: 100_000 }, () => ({ contract: "lead@1" }));
  expect(declarationsOf({ produces }).produces).toHaveLength(100);
});

test("a map of a hundred thousand fields costs no more than its schema allows", () => {
  const map = Object.fromEntries(Array.from({ length: 100_000 }, (_, nth) => [`field${nth}`, "column"]));
  const [only] = declarationsOf({ produces: [{ contract: "lead@1", map }] }).produces;
  expect(Object.keys(only?.map?.value ?? {})).toHaveLength(1000);
});
