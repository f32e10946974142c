import { expect, test } from "vitest";
import { contradictionIn } from "./contradiction-in.js";
import type { SchemaObject } from "./json-schema.js";

const text = { type: "string" };
const follow = ({ $ref }: SchemaObject) => ($ref === "text" ? text : $ref === "nothing" ? false : undefined);

test.each<[string | undefined, SchemaObject]>([
  ["types", { type: "number", $ref: "text" }],
  ["types", { allOf: [{ type: "object" }, { type: ["string", "null"] }] }],
  [undefined, { type: "number", allOf: [{ type: "integer" }] }],
  ["values", { type: "string", enum: [1, 2] }],
  ["values", { enum: ["a", "b"], minLength: 2 }],
  ["values", { const: "a", enum: ["b"] }],
  ["values", { enum: ["a"], allOf: [{ enum: ["b"] }] }],
  [undefined, { enum: ["a", 7], minimum: 8 }],
  ["numbers", { type: "number", minimum: 3, exclusiveMaximum: 3 }],
  ["numbers", { type: "integer", minimum: 1.2, maximum: 1.8 }],
  ["numbers", { type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 2 }],
  [undefined, { type: "number", minimum: 1.2, maximum: 1.8 }],
  [undefined, { type: "number", minimum: 3, maximum: 3 }],
  [undefined, { type: ["number", "null"], minimum: 3, maximum: 2 }],
  [undefined, { minimum: 3, maximum: 2 }],
  ["lengths", { $ref: "text", minLength: 3, allOf: [{ maxLength: 2 }] }],
  ["lengths", { type: "string", pattern: "^[A-Z]{3}$", maxLength: 2 }],
  ["lengths", { type: "string", format: "date", minLength: 11 }],
  ["items", { type: "array", minItems: 2, maxItems: 1 }],
  ["properties", { type: "object", required: ["a", "b"], maxProperties: 1 }],
  ["properties", { type: "object", minProperties: 2, maxProperties: 1 }],
  ["forbidden", { type: "object", required: ["a"], properties: { a: false } }],
  ["forbidden", { type: "object", required: ["a"], additionalProperties: false, properties: { b: true } }],
  [undefined, { type: "object", required: ["a"], additionalProperties: false, patternProperties: { "^a": true } }],
  ["branches", { type: "string", anyOf: [{ type: "number" }, { enum: [7] }, false] }],
  ["branches", { type: "integer", oneOf: [{ minimum: 3, maximum: 2 }] }],
  [undefined, { type: "string", anyOf: [{ type: "number" }, { minLength: 2 }] }],
  ["not", { not: {} }],
  [undefined, {}],
])("%s: %j", (why, schema) => {
  expect(contradictionIn(schema, { follow, isSafe: () => true })).toBe(why);
});
