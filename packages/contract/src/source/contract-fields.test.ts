import { expect, test } from "vitest";
import { contractFields } from "./contract-fields.js";

test("every field has its path, types, need and classification", () => {
  const fields = contractFields({
    properties: {
      id: { type: "string", "x-classification": "internal" },
      consents: {
        type: "array",
        "x-classification": "internal",
        items: {
          properties: {
            basis: { enum: ["consent", 1] },
            note: { type: ["null", "string"], "x-classification": "sensitive" },
          },
        },
      },
      email: { $ref: "#/$defs/email", "x-also-called": ["E-mail", "Mail"], deprecated: true },
    },
    required: ["id"],
    $defs: { email: { type: "string", format: "email", "x-also-called": ["Mail", "Courriel"] } },
  });
  expect(fields).toEqual([
    { path: "id", types: ["string"], required: true, classification: "internal" },
    { path: "consents", types: ["array"], required: false, classification: "internal" },
    { path: "consents[]", types: [], required: false, classification: "internal" },
    {
      path: "consents[].basis",
      types: ["integer", "string"],
      required: false,
      classification: "internal",
      values: ["consent", 1],
    },
    { path: "consents[].note", types: ["null", "string"], required: false, classification: "sensitive" },
    {
      path: "email",
      types: ["string"],
      required: false,
      classification: "personal",
      format: "email",
      alsoCalled: ["E-mail", "Mail", "Courriel"],
      deprecated: true,
    },
  ]);
});

test("branches give their fields, and what all of them need is needed", () => {
  const fields = contractFields({
    properties: { kind: { type: "string" } },
    oneOf: [
      { properties: { kind: { const: "web" }, url: {} }, required: ["kind", "url"] },
      { allOf: [{ properties: { kind: { const: "event" } }, required: ["kind"] }] },
    ],
  });
  expect(fields.map(({ path, required, values }) => [path, required, values])).toEqual([
    ["kind", true, undefined],
    ["url", false, undefined],
  ]);
});

test("what several schemas allow is what they all allow", () => {
  const of = (schema: object) => contractFields({ properties: { field: schema } } as never)[0];
  expect(of({ type: "number", allOf: [{ type: ["integer", "string"] }] })?.types).toEqual(["integer"]);
  expect(of({ anyOf: [{ enum: ["a", "b"] }, { const: null }] })?.values).toEqual(["a", "b", null]);
  expect(of({ enum: ["a", "b"], allOf: [{ enum: ["b", "c"] }] })?.values).toEqual(["b"]);
  expect(of({ type: ["integer", "number"] })?.types).toEqual(["number"]);
});

test("a schema that contains itself is entered once, and one that is tangled ends", () => {
  const paths = (schema: object) => contractFields(schema as never).map(({ path }) => path);
  expect(paths({ properties: { name: {}, children: { items: { $ref: "#" } } } })).toEqual([
    "name",
    "children",
    "children[]",
  ]);
  const names = Array.from({ length: 12 }, (_, nth) => `n${nth}`);
  const all = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  const tangled = { properties: all, $defs: Object.fromEntries(names.map((name) => [name, { properties: all }])) };
  expect(paths(tangled).length).toBeLessThan(10_000);
});

test("names of the language are names of fields like any other", () => {
  const schema = JSON.parse(
    '{ "properties": { "__proto__": { "type": "string" }, "constructor": { "type": "null" } }, "required": ["toString"] }',
  );
  expect(contractFields(schema).map(({ path, types }) => [path, types])).toEqual([
    ["__proto__", ["string"]],
    ["constructor", ["null"]],
  ]);
});
