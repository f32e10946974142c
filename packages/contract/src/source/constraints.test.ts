import { expect, test } from "vitest";
import { compileValidator } from "../compile/index.js";
import { constraintsOf, withoutConstraint } from "./constraints.js";
import { failedConstraints } from "./failed-constraints.js";
import type { SchemaObject } from "./json-schema.js";

const schema: SchemaObject = {
  $id: "https://acme.example/contracts/lead/v1/schema.json",
  type: "object",
  required: ["email"],
  properties: {
    email: { $ref: "#/$defs/email" },
    password: false,
    // Names that read like keywords.
    not: { type: "object", properties: { if: { maxLength: 3 } } },
    tags: { type: "array", items: { enum: ["a", "b"] }, contains: { const: "a" } },
  },
  dependentRequired: { phone: ["country"] },
  oneOf: [{ required: ["phone"] }, { required: ["fax"] }],
  if: { required: ["plain"] },
  else: { properties: { score: { minimum: 10 } } },
  $defs: { email: { type: "string", format: "email" }, unused: { type: "number" } },
};

test("everything that a schema asks for can be left out, one at a time", () => {
  const all = constraintsOf(schema);
  expect(all.map(({ id, isEntangled }) => (isEntangled ? `${id} (entangled)` : id)).sort()).toMatchInlineSnapshot(`
    [
      " dependentRequired phone",
      " oneOf (entangled)",
      " properties password",
      " required email",
      " type",
      "/$defs/email format",
      "/$defs/email type",
      "/else/properties/score minimum (entangled)",
      "/oneOf/0 required phone (entangled)",
      "/oneOf/1 required fax (entangled)",
      "/properties/email $ref",
      "/properties/not type",
      "/properties/not/properties/if maxLength",
      "/properties/tags contains (entangled)",
      "/properties/tags type",
      "/properties/tags/contains const (entangled)",
      "/properties/tags/items enum",
    ]
  `);
  for (const constraint of all) expect(withoutConstraint(schema, constraint)).not.toEqual(schema);
});

test.each<[string[], unknown]>([
  [["dependentRequired phone"], { email: "ada@acme.example", phone: 1, plain: 1 }],
  [["required email"], { fax: 1 }],
  [["$ref", "format"], { email: "ada", fax: 1 }],
  [["properties password"], { email: "ada@acme.example", fax: 1, password: "" }],
  [["maxLength"], { email: "ada@acme.example", fax: 1, not: { if: "long" } }],
  [["enum"], { email: "ada@acme.example", fax: 1, tags: ["a", "c"] }],
  [["contains"], { email: "ada@acme.example", fax: 1, tags: ["b"] }],
  [["oneOf"], { email: "ada@acme.example" }],
  // Whether the condition or the consequence is to blame cannot be told from the errors.
  [[], { email: "ada@acme.example", fax: 1, score: 1 }],
  [[], { email: "ada", fax: 1, tags: ["b"] }],
  [[], { email: "ada@acme.example", fax: 1 }],
])("%j is broken, and nothing else: %j", (names, document) => {
  const { is, errors } = compileValidator(schema);
  const failed = failedConstraints(schema, errors(document));
  const found = constraintsOf(schema).filter(({ id }) => failed.has(id));
  expect(found.map(({ keyword, member }) => [keyword, member].join(" ").trim()).sort()).toEqual(names);
  for (const constraint of found)
    expect([is(document), compileValidator(withoutConstraint(schema, constraint)).is(document)]).toEqual([false, true]);
});
