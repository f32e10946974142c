import { expect, test } from "vitest";
import { compileValidator } from "./index.js";

test("a validator says whether a document holds, and everything that is wrong with it", () => {
  const { is, errors } = compileValidator({ type: "object", properties: { a: { type: "string" } }, required: ["b"] });
  expect(is({ b: 1 })).toBe(true);
  expect(errors({ b: 1 })).toEqual([]);
  expect(is({ a: 1 })).toBe(false);
  expect(errors({ a: 1 })).toEqual([
    { instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: "b" } },
    { instancePath: "/a", schemaPath: "#/properties/a/type", keyword: "type", params: { type: "string" } },
  ]);
});
