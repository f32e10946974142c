import { expect, test } from "vitest";
import { below, collect, field, report } from "./report-error.js";

test("an error carries its whole way through the document and the schema", () => {
  const errors = collect((_data, here) => {
    const consent = below(here, "/consents/2", "/properties/consents/items/$ref");
    report(field(consent, "basis"), "type", { type: "string" });
    report(here, "unknown");
  }, {});
  expect(errors).toEqual([
    {
      instancePath: "/consents/2/basis",
      schemaPath: "#/properties/consents/items/$ref/properties/basis/type",
      keyword: "type",
      params: { type: "string" },
    },
    { instancePath: "", schemaPath: "#/unknown", keyword: "unknown", params: {} },
  ]);
});
