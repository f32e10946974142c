import { expect, test } from "vitest";
import { below, collect, enough, field, report } from "./report-error.js";

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

test("beyond enough, errors are counted and no longer kept; the list says so at its end", () => {
  let counted = 0;
  const errors = collect((_data, here) => {
    for (let index = 0; index < 10 * enough; index++) report(below(here, `/${index}`, "/items"), "type");
    counted = here.out.length;
  }, []);
  expect(counted).toBe(10 * enough);
  expect(errors.length).toBe(enough + 1);
  expect(errors.slice(-2).map(({ keyword }) => keyword)).toEqual(["type", "more"]);
});

test("the errors of a branch can be taken back, however many there were", () => {
  const errors = collect((_data, here) => {
    const branch = below(here, "", "/anyOf/0");
    for (let index = 0; index < 10 * enough; index++) report(below(branch, `/${index}`, "/items"), "type");
    here.out.length = 0;
    report(here, "required");
  }, []);
  expect(errors.map(({ keyword }) => keyword)).toEqual(["required"]);
});

test("the form within which the list became full is kept, and marked", () => {
  const errors = collect((_data, here) => {
    const list = below(here, "/list", "/properties/list");
    for (let index = 0; index < 2 * enough; index++) report(below(list, `/${index}`, "/oneOf/0/items"), "type");
    report(below(list, "", "/oneOf/1"), "type");
    report(list, "oneOf", { passingSchemas: null });
    report(field(here, "name"), "type");
  }, {});
  expect(errors.slice(enough)).toEqual([
    {
      instancePath: "/list",
      schemaPath: "#/properties/list/oneOf",
      keyword: "form",
      params: { passingSchemas: null },
    },
    { instancePath: "", schemaPath: "#", keyword: "more", params: {} },
  ]);
});
