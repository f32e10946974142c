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

test("a list that is shorter than its first items is still asked for the rest", () => {
  const { is, errors } = compileValidator({
    type: "array",
    prefixItems: [{ maximum: 0 }],
    contains: { const: 1 },
  });
  expect([is([]), is([0]), is([0, 1])]).toEqual([false, false, true]);
  expect(errors([]).map(({ keyword }) => keyword)).toEqual(["contains"]);
});

test("an anchor is a name like any other", () => {
  const { is } = compileValidator({ $ref: "#text", $defs: { text: { $anchor: "text", type: "string" } } });
  expect([is("a"), is(1)]).toEqual([true, false]);
});
