import { expect, test } from "vitest";
import { lowerToDraft07 } from "./lower-to-draft07.js";

const draft07 = "http://json-schema.org/draft-07/schema#";

test.each<[string, object, object]>([
  [
    "a tuple with a rest",
    { prefixItems: [{ type: "string" }], items: { type: "null" } },
    { items: [{ type: "string" }], additionalItems: { type: "null" } },
  ],
  ["an open tuple", { prefixItems: [true] }, { items: [{}], additionalItems: true }],
  [
    "a closed tuple",
    { prefixItems: [true, false], items: false, minItems: 1 },
    { items: [{}, { tsType: "never" }], additionalItems: false, minItems: 1, maxItems: 2 },
  ],
  ["one value", { const: "a", type: "string" }, { enum: ["a"] }],
  [
    "an object or null",
    { type: ["object", "null"], properties: { a: true } },
    { anyOf: [{ type: "object", properties: { a: {} } }, { type: "null" }] },
  ],
  ["text or null", { type: ["string", "null"], maxLength: 3 }, { type: ["string", "null"] }],
  [
    "what no type can say",
    { type: "object", if: {}, else: {}, not: {}, dependentRequired: { a: ["b"] }, dependentSchemas: { a: {} } },
    { type: "object" },
  ],
  [
    "a label is no type name",
    { title: "Name", deprecated: true, "x-classification": "internal", tsType: "Evil" },
    { description: "Name", deprecated: true },
  ],
  [
    "what is required is there",
    { properties: { a: true }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    {
      properties: { a: {} },
      oneOf: [
        { properties: { a: {} }, required: ["a"] },
        { properties: { b: {} }, required: ["b"] },
      ],
    },
  ],
])("%s", (_, schema, lowered) => {
  expect(lowerToDraft07(schema as never)).toEqual({ $schema: draft07, ...lowered });
});

test("references become definitions, and recursion stays a reference", () => {
  const schema = {
    $id: "https://acme.example/contracts/tree/v1/schema.json",
    properties: {
      owner: { $ref: "https://acme.example/definitions/person/v1/schema.json", description: "Whose it is." },
      children: { type: "array", items: { $ref: "#" } },
      first: { $ref: "#/$defs/leaf" },
    },
    $defs: {
      leaf: { type: "string" },
      "https://acme.example/definitions/person/v1/schema.json": {
        $id: "https://acme.example/definitions/person/v1/schema.json",
        properties: { friend: { $ref: "#" }, name: { $ref: "#/$defs/name" } },
        $defs: { name: { type: "string" } },
      },
    },
  };
  expect(lowerToDraft07(schema)).toEqual({
    $schema: draft07,
    properties: {
      owner: { description: "Whose it is.", allOf: [{ $ref: "#/definitions/person" }] },
      children: { type: "array", items: { $ref: "#" } },
      first: { $ref: "#/definitions/leaf" },
    },
    definitions: {
      person: { properties: { friend: { $ref: "#/definitions/person" }, name: { $ref: "#/definitions/name" } } },
      name: { type: "string" },
      leaf: { type: "string" },
    },
  });
});

test("what is closed over its parts is written out, one object for each choice", () => {
  const schema = {
    type: "object",
    allOf: [{ $ref: "#/$defs/base" }],
    oneOf: [
      { properties: { kind: { const: "a" }, a: true }, required: ["a"] },
      { properties: { kind: { const: "b" } } },
    ],
    unevaluatedProperties: false,
    $defs: { base: { properties: { kind: { type: "string" } }, required: ["kind"] } },
  };
  expect(lowerToDraft07(schema)).toEqual({
    $schema: draft07,
    anyOf: [
      {
        type: "object",
        properties: { kind: { enum: ["a"] }, a: {} },
        required: ["kind", "a"],
        additionalProperties: false,
      },
      { type: "object", properties: { kind: { enum: ["b"] } }, required: ["kind"], additionalProperties: false },
    ],
  });
});

test("a schema that is closed over itself stays open rather than being written out for ever", () => {
  const schema = { allOf: [{ $ref: "#" }], properties: { a: true }, unevaluatedProperties: false };
  expect(lowerToDraft07(schema)).toMatchObject({ allOf: [{ $ref: "#" }] });
});
