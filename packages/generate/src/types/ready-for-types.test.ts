import { lowerToDraft07 } from "@trellis/contract";
import { expect, test } from "vitest";
import { readyForTypes } from "./ready-for-types.js";

test("what columns are called beside a reference does not show in the type", () => {
  const lowered = lowerToDraft07({
    properties: {
      total: { $ref: "#/$defs/money", properties: { amount: { "x-also-called": ["Total"] } } },
      tax: { $ref: "#/$defs/money", properties: { rate: { type: "number" } } },
    },
    $defs: { money: { type: "object" } },
  });
  const { properties } = readyForTypes(lowered) as { properties: object };
  expect(properties).toEqual({
    total: { allOf: [{ $ref: "#/definitions/money" }] },
    tax: { allOf: [{ $ref: "#/definitions/money" }, { properties: { rate: { type: "number" } } }] },
  });
});
