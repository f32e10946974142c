import { expect, test } from "vitest";
import { compileValidator } from "./compile-validator.js";

test("errors tell the way through every reference, also where a definition refers to itself", () => {
  const { errors } = compileValidator({
    oneOf: [{ $ref: "#/$defs/mail" }, { $ref: "#/$defs/reply" }],
    $defs: {
      mail: { type: "object", required: ["address"] },
      reply: { type: "object", required: ["to"], properties: { to: { $ref: "#/$defs/reply" } } },
    },
  });
  expect(errors({ to: {} }).map(({ instancePath, schemaPath }) => [instancePath, schemaPath])).toEqual([
    ["", "#/oneOf/0/$ref/required"],
    ["/to", "#/oneOf/1/$ref/properties/to/$ref/required"],
    ["", "#/oneOf"],
  ]);
});
