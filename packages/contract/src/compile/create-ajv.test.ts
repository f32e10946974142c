import standaloneCode from "ajv/dist/standalone/index.js";
import { expect, test } from "vitest";
import { type CompileOptions, createAjv, isCompileError } from "./index.js";

/** Schemas that Ajv alone misreads, with documents that hold and documents that do not. */
const specified: [what: string, schema: string, given: { holds: string[]; fails: string[] }][] = [
  ["decimals are exact", '{"multipleOf": 0.01}', { holds: ["19.99", "0.07", "1.13"], fails: ["0.001", "19.999"] }],
  ["an empty list of values", '{"enum": []}', { holds: [], fails: ["1", "null"] }],
  [
    "names that every object has",
    '{"required": ["toString"], "properties": {"constructor": {"type": "null"}, "__proto__": {"type": "null"}}}',
    {
      holds: ['{"toString": 1}', '{"toString": 1, "__proto__": null}'],
      fails: ["{}", '{"toString": 1, "__proto__": 1}', '{"toString": 1, "constructor": 1}'],
    },
  ],
  ["a required __proto__", '{"required": ["__proto__"]}', { holds: ['{"__proto__": 1}'], fails: ["{}"] }],
  [
    "closed, with a branch",
    '{"anyOf": [{"properties": {"a": true}, "required": ["a"]}, true], "unevaluatedProperties": false}',
    { holds: ['{"a": 1}', "{}"], fails: ['{"toString": 1}', '{"a": 1, "constructor": 1}'] },
  ],
  [
    "if without then",
    '{"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "unevaluatedProperties": false}',
    { holds: ['{"a": 1}'], fails: ['{"a": 2}'] },
  ],
  [
    "all items in a branch",
    '{"anyOf": [{"items": {"type": "string"}}, true], "unevaluatedItems": false}',
    { holds: ['["a", "b"]'], fails: ['["a", 1]'] },
  ],
  [
    "items that contains matches",
    '{"contains": {"const": 1}, "if": {"contains": {"const": 2}}, "unevaluatedItems": {"const": 3}}',
    { holds: ["[1, 1, 3]", "[2, 1]"], fails: ["[1, 4]", "[2]"] },
  ],
  [
    "a reference that means what the way to it says",
    '{"$id": "https://a.example/strings", "$ref": "list", "$defs": {"item": {"$dynamicAnchor": "item", "type": "string"}, "list": {"$id": "list", "items": {"$dynamicRef": "#item"}, "$defs": {"any": {"$dynamicAnchor": "item"}}}}}',
    { holds: ['["a"]'], fails: ["[1]"] },
  ],
  [
    "names inside names",
    '{"$id": "https://a.example/root/", "$ref": "inner", "$defs": {"inner": {"$id": "inner", "$ref": "#/$defs/own", "$defs": {"own": {"type": "string"}}}}}',
    { holds: ['"a"'], fails: ["1"] },
  ],
  ["characters outside the BMP", '{"maxLength": 1, "pattern": "^.$"}', { holds: ['"😀"'], fails: ['"ab"'] }],
];

for (const allErrors of [false, true]) {
  test.each(specified)(
    `the specification is followed${allErrors ? ", with all errors" : ""}: %s`,
    (_, schema, given) => {
      const is = createAjv({ strict: false, allErrors }).compile(JSON.parse(schema));
      for (const document of given.holds) expect([document, is(JSON.parse(document))]).toEqual([document, true]);
      for (const document of given.fails) expect([document, is(JSON.parse(document))]).toEqual([document, false]);
    },
  );
}

test("in draft-07 nothing beside a $ref counts", () => {
  const is = createAjv({ dialect: "draft-07" }).compile({
    properties: { a: { $ref: "#/definitions/list", $id: "https://a.example/", maxItems: 1 } },
    definitions: { list: { type: "array" } },
  });
  expect([is({ a: [1, 2] }), is({ a: 1 })]).toEqual([true, false]);
});

test("formats are strict, and may be mere remarks", () => {
  const schema = { type: "string", format: "date" };
  expect(createAjv().compile(schema)("2027-02-30")).toBe(false);
  expect(createAjv({ assertFormats: false }).compile(schema)("2027-02-30")).toBe(true);
});

test.each<[string, object, CompileOptions, string]>([
  ["an unknown keyword", { maxlenght: 3 }, {}, "schema-invalid"],
  ["an unknown format", { format: "e-mail" }, {}, "schema-invalid"],
  ["a value of the wrong kind", { type: "text" }, {}, "schema-invalid"],
  ["an annotation of the wrong kind", { "x-classification": "secret" }, {}, "schema-invalid"],
  ["a reference that leads nowhere", { $ref: "https://a.example/nowhere" }, {}, "unresolved-ref"],
  ["a pattern that one text can stop", { pattern: "^(a+)+$" }, {}, "unsafe-pattern"],
  [
    "a name that one text can stop",
    { properties: { a: { patternProperties: { "(a|a)*$": true } } } },
    { strict: false },
    "unsafe-pattern",
  ],
])("%s is refused", (_, schema, options, code) => {
  let thrown: unknown;
  try {
    createAjv(options).compile(schema);
  } catch (error) {
    thrown = error;
  }
  expect(isCompileError(thrown) && thrown.code).toBe(code);
});

test("the words of contracts are known", () => {
  const compile = () =>
    createAjv().compile({
      "x-classification": "internal",
      "x-labels": { fr: { title: "Nom" } },
      "x-also-called": ["Name"],
      "x-identity": { kind: "name", priority: 1 },
    });
  expect(compile).not.toThrow();
});

test("written code takes what it needs from the runtime, and nothing from Ajv but equality and length", () => {
  const schema = {
    properties: {
      at: { type: "string", format: "date-time", minLength: 2 },
      price: { type: "number", multipleOf: 0.01 },
    },
    uniqueItems: true,
  };
  const ajv = createAjv({ code: { source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  expect(new Set(code.match(/require\("[^"]*"\)(\.[\w"[\]-]+)*/g))).toMatchInlineSnapshot(`
    Set {
      "require("@trellis/runtime/support").findDuplicate",
      "require("ajv/dist/runtime/ucs2length").default",
      "require("@trellis/runtime/support").isMultipleOf",
      "require("@trellis/runtime/support").formats["date-time"]",
    }
  `);
});

test("a schema that does not ask what was evaluated does not pay for it", () => {
  const codeOf = (schema: object) => {
    const ajv = createAjv({ code: { source: true } });
    return standaloneCode.default(ajv, ajv.compile(schema));
  };
  const branches = { anyOf: [{ properties: { a: { type: "string" } } }, { properties: { b: { type: "string" } } }] };
  expect(codeOf(branches)).not.toMatch(/evaluated|props0/);
  expect(codeOf({ ...branches, unevaluatedProperties: false })).toMatch(/props0/);
});
