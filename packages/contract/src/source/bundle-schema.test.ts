import { expect, test } from "vitest";
import { contract, definition, sources } from "../../test/sources.js";
import { bundleSchema } from "./bundle-schema.js";

const email = definition("email", { type: "string", $defs: { part: { $anchor: "local", maxLength: 64 } } });

test("what a schema refers to stands in it under its own $id, once, and so does what that refers to", () => {
  const lead = contract("lead", {
    properties: {
      email: { $ref: "../../../definitions/email/v1/schema.json" },
      other: { $ref: "https://acme.example/definitions/email/v1/schema.json#local" },
      part: { $ref: "/definitions/email/v1/schema.json#/$defs/part" },
      campaign: { $ref: "../../campaign/v1/schema.json" },
    },
    $defs: { own: true },
  });
  const campaign = contract("campaign", { properties: { lead: { $ref: "../../lead/v1/schema.json" } } });
  const { schema, findings, parts } = bundleSchema(lead, sources(campaign, lead, email));
  expect(findings).toEqual([]);
  expect(parts).toEqual([lead, email, campaign]);
  expect(schema.$id).toBe("https://acme.example/contracts/lead/v1/schema.json");
  expect(schema.$defs).toEqual({
    own: true,
    "https://acme.example/contracts/campaign/v1/schema.json": campaign.schema,
    "https://acme.example/definitions/email/v1/schema.json": email.schema,
  });
});

test("a schema that refers to nothing, or to itself, stays as it is", () => {
  const tree = contract("tree", {
    properties: { children: { items: { $ref: "#" } }, best: { $ref: "#node" } },
    $anchor: "node",
  });
  expect(bundleSchema(tree, sources(tree))).toEqual({ schema: tree.schema, findings: [], parts: [tree], borrowed: [] });
});

test.each([
  ["a wrong name", "../../../definitions/mail/v1/schema.json", "https://acme.example/definitions/email/v1/schema.json"],
  [
    "a version that does not exist",
    "../../../definitions/email/v2/schema.json",
    "https://acme.example/definitions/email/v1/schema.json",
  ],
  [
    "a part that does not exist",
    "../../../definitions/email/v1/schema.json#/$defs/parts",
    "https://acme.example/definitions/email/v1/schema.json",
  ],
  ["an anchor that does not exist", "#nowhere", undefined],
  ["a definition of its own that does not exist", "#/$defs/nope", undefined],
  ["a definition of its own that is nearly there", "#/$defs/adress", "#/$defs/address"],
  ["a part of itself that does not exist", "schema.json#/$defs/nope", undefined],
  ["no URI at all", "https://", undefined],
])("%s is a finding at its place, with the nearest id", (_, ref, nearest) => {
  const lead = contract("lead", { properties: { email: { $ref: ref } }, $defs: { address: {} } });
  const { findings } = bundleSchema(lead, sources(lead, email));
  expect(findings).toEqual([
    {
      rule: "contract/unresolved-ref",
      level: "hard",
      at: {
        contract: "lead@1",
        file: "contracts/lead/v1/schema.json",
        line: 1,
        column: 91,
        pointer: "/properties/email/$ref",
      },
      data: nearest === undefined ? { name: ref } : { name: ref, nearest },
    },
  ]);
});

test("data that looks like a reference is none", () => {
  const lead = contract("lead", {
    const: { $ref: "nowhere" },
    examples: [{ $ref: "nowhere" }],
    properties: { $ref: { type: "string" } },
  });
  expect(bundleSchema(lead, sources(lead)).findings).toEqual([]);
});
