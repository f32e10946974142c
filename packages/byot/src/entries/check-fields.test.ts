import type { Field } from "@trellis/runtime";
import { expect, test } from "vitest";
import { checkFields } from "./check-fields.js";

const field = (path: string, types: Field["types"], alsoCalled: string[] = []): Field => ({
  path,
  types,
  required: false,
  classification: "internal",
  alsoCalled,
});

const known = {
  contract: "page@1",
  fields: [
    field("email", ["string"], ["Mail"]),
    field("utm", ["object"]),
    field("utm.source", ["string"]),
    field("extra", ["object"]),
    field("anything", []),
    field("parts", ["array"]),
    field("parts[]", ["object"]),
    field("parts[].title", ["string"]),
    field("parts[].parts", ["array"]),
    field("parts[].parts[]", ["object"]),
  ],
  labels: [
    { title: "Page", fields: { "utm.source": "Where from" }, repeats: { "parts[].parts[]": "parts[]" } },
    { title: "Page", fields: { "utm.source": "Provenance" }, repeats: { "parts[].parts[]": "parts[]" } },
  ],
};

test.each([
  ["email"],
  ["utm"],
  ["utm.source"],
  ["extra.of.any.kind"],
  ["anything.at.all"],
  ["parts[].title"],
  ["parts[3].title"],
  ["parts[].parts[].parts[].title"],
])("%s is known", (path) => {
  expect(checkFields([{ path, at: {} }], known)).toEqual([]);
});

test.each([
  ["emial", "email"],
  ["Mail", "email"],
  ["Where from", "utm.source"],
  ["provenence", "utm.source"],
  ["utm.sourc", "utm.source"],
  ["utm.nothing.of.the.kind", undefined],
  ["email.length", undefined],
  ["parts.title", "parts[].title"],
  ["__proto__", undefined],
  ["constructor", undefined],
  ["", undefined],
  ["a.".repeat(50_000), undefined],
])("%.20s is not", (path, nearest) => {
  expect(checkFields([{ path, at: {} }], known).map(({ data }) => data.nearest)).toEqual([nearest]);
});

test.each([
  ["parts.title", "parts[0].title"],
  ["parts[2].titel", "parts[2].title"],
  ["emial", "email"],
])("in a map, %s should say which entry", (path, nearest) => {
  expect(checkFields([{ path, at: {} }], known, { inMap: true }).map(({ data }) => data.nearest)).toEqual([nearest]);
});
