import { expect, test } from "vitest";
import { deadKeywords } from "./dead-keywords.js";
import type { SchemaObject } from "./json-schema.js";

const follow = ({ $ref }: SchemaObject) => ($ref === "text" ? { type: "string" } : undefined);

test.each<[string, SchemaObject]>([
  ["minLength type", { type: "integer", minLength: 3 }],
  ["minimum type", { $ref: "text", minimum: 3 }],
  ["properties type", { type: "array", properties: {} }],
  ["items type", { const: "a", items: {} }],
  ["", { type: ["integer", "string"], minLength: 3 }],
  ["", { minLength: 3, items: {}, required: ["a"] }],
  ["else alone", { else: { type: "string" } }],
  ["if alone", { if: { type: "string" } }],
  ["maxContains alone", { type: "array", maxContains: 1 }],
  ["", { if: true, else: {}, contains: {}, minContains: 2, contentMediaType: "a/b", contentSchema: {} }],
  ["minLength empty", { type: "string", minLength: 0 }],
  ["required empty", { required: [] }],
  ["uniqueItems empty", { uniqueItems: false }],
  ["type implied", { type: "string", enum: ["a", "b"] }],
  ["type implied", { const: 1, type: "integer" }],
  ["pattern implied", { enum: ["a"], pattern: "^a$" }],
  ["enum implied", { const: "a", enum: ["a", "b"] }],
  ["", { enum: ["a", 1], type: "string" }],
  ["minLength implied", { type: "string", pattern: "^[a-z]+$", minLength: 1 }],
  ["maxLength implied", { type: "string", format: "email", maxLength: 254 }],
  ["", { type: "string", format: "email", maxLength: 100 }],
  ["", { type: "string", pattern: "[a-z]+", minLength: 2, maxLength: 3 }],
  ["minimum implied", { minimum: 1, exclusiveMinimum: 1 }],
  ["exclusiveMaximum implied", { maximum: 1, exclusiveMaximum: 2 }],
  ["multipleOf implied", { type: "integer", multipleOf: 1 }],
  ["uniqueItems implied", { maxItems: 1, uniqueItems: true }],
  ["minItems implied", { contains: {}, minItems: 1 }],
  ["minProperties implied", { required: ["a", "b"], minProperties: 2 }],
  ["unevaluatedProperties implied", { additionalProperties: false, unevaluatedProperties: false }],
  // Where nothing is allowed at all there is more to say than that.
  ["", { $ref: "text", type: "integer", minimum: 1 }],
])("%s: %j", (dead, schema) => {
  const found = deadKeywords(schema, { follow, isSafe: () => true });
  expect(found.map(({ name, why }) => `${name} ${why}`).join()).toBe(dead);
});

test("a pattern that is not tried is not known to be implied", () => {
  expect(deadKeywords({ enum: ["a"], pattern: "^a$" }, { follow, isSafe: () => false })).toEqual([]);
});
