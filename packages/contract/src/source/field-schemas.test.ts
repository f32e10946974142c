import { expect, test } from "vitest";
import { contract, definition, sources } from "../../test/sources.js";
import { bundleSchema } from "./bundle-schema.js";
import { fieldSchemas } from "./field-schemas.js";

test("what a field says itself comes before what it refers to", () => {
  const email = definition("email", { type: "string", title: "E-mail address" });
  const lead = contract("lead", {
    properties: { emails: { items: { $ref: "../../../definitions/email/v1/schema.json", title: "Work e-mail" } } },
  });
  const found = fieldSchemas(bundleSchema(lead, sources(lead, email)).schema);
  expect([...found.keys()]).toEqual(["", "emails", "emails[]"]);
  expect(found.get("emails[]")?.map(({ title }) => title)).toEqual(["Work e-mail", "E-mail address"]);
});
