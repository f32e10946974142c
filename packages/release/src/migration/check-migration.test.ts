import type { SchemaObject } from "@trellis/contract";
import { compileValidator } from "@trellis/contract/compile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { before, type Guest, tryMigration } from "../../test/migration.js";
import { documentMaker } from "./document-maker.js";

const right = ({ given, ...old }: Guest): object => ({
  ...old,
  name: [...(given ?? old.email)].slice(0, 50).join(""),
});

const why = (upgrade: (old: Guest) => unknown, examples: Parameters<typeof tryMigration>[1] = []): unknown[] =>
  tryMigration(upgrade, examples).map(({ data: { why, because, name } }) => ({ why, because, name }));

test.each<[string, (old: Guest) => unknown, unknown[]]>([
  ["holds for every document", right, []],
  [
    "forgets a field that has to be there",
    ({ given, ...old }) => ({ ...old, name: given }),
    [{ why: "invalid", because: "/ required" }],
  ],
  [
    "forgets that a text may be longer",
    ({ given, ...old }) => ({ ...old, name: given ?? "?" }),
    [{ why: "invalid", because: "/name maxLength" }],
  ],
  [
    "stops",
    ({ given, ...old }) => ({ ...old, name: (given as string).slice(0, 50) }),
    [{ why: "throws", because: "Cannot read properties of undefined (reading 'slice')" }],
  ],
  [
    "writes into what it was given",
    (old) => Object.assign(old, { name: "?" }),
    [{ why: "throws", because: "Cannot add property name, object is not extensible" }],
  ],
  ["gives nothing", () => undefined, [{ why: "invalid", because: "/ type" }]],
  ["promises a document for later", async (old) => right(old), [{ why: "invalid", because: "/ required" }]],
])("a migration that %s", (_, upgrade, expected) => {
  expect(why(upgrade)).toEqual(expected);
});

test("an example is told by its file, and before anything that was made", () => {
  const examples = [{ file: "contracts/guest/v1/examples/accepted/least.json", value: { email: "ada@acme.example" } }];
  expect(why(({ given, ...old }) => ({ ...old, name: given }), examples)).toEqual([
    { why: "invalid", because: "/ required", name: "contracts/guest/v1/examples/accepted/least.json" },
  ]);
});

test("the document is the same every time, and small", () => {
  const twice = [1, 2].map(() => tryMigration(({ given, ...old }) => ({ ...old, name: given }))[0]?.data.witness);
  expect(twice[0]).toBe(twice[1]);
  expect(Object.keys(JSON.parse(String(twice[0])) as object)).toEqual(["email"]);
});

test("a thousand documents are tried", () => {
  let calls = 0;
  tryMigration((old) => {
    calls++;
    return right(old);
  });
  expect(calls).toBe(1000);
});

// What the maker makes is thrown away when it is not valid; too much of that, and nothing would be tried.
test.each<[string, SchemaObject]>([
  ["a guest", before],
  [
    "a number in steps",
    {
      type: "object",
      properties: { n: { type: "number", multipleOf: 0.01, minimum: 0, exclusiveMaximum: 5 } },
      required: ["n"],
    },
  ],
  [
    "a branch",
    {
      anyOf: [
        { required: ["a"], properties: { a: { const: 1 } } },
        { required: ["b"], properties: { b: { type: "null" } } },
      ],
      type: "object",
    },
  ],
  [
    "exactly one branch",
    {
      oneOf: [
        { type: "string", pattern: "^[A-Z]{2}-[0-9]{1,3}$" },
        { type: "integer", minimum: 5, maximum: 6 },
      ],
    },
  ],
  [
    "a list that holds something",
    { type: "array", contains: { const: 7 }, items: { type: "integer" }, minItems: 2, uniqueItems: true },
  ],
  [
    "a tuple",
    { type: "array", prefixItems: [{ type: "boolean" }, { type: "string", format: "date-time" }], minItems: 2 },
  ],
  [
    "a condition",
    // As text: an object with a key "then" looks like a promise.
    JSON.parse(
      '{"type":"object","properties":{"kind":{"enum":["a","b"]},"n":{"type":"integer"}},"required":["kind"],' +
        '"if":{"properties":{"kind":{"const":"a"}}},"then":{"required":["n"]},"else":{"properties":{"n":false}}}',
    ),
  ],
  [
    "a tree",
    {
      $id: "https://acme.example/tree",
      type: "object",
      properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#" } } },
      required: ["name"],
    },
  ],
  [
    "parts of parts",
    {
      allOf: [
        { type: "object", properties: { a: { type: "string" } } },
        { properties: { a: { minLength: 2 }, b: { enum: [1, 2, 3] } }, required: ["a", "b"] },
      ],
    },
  ],
])("makes mostly valid documents of %s", (_, schema) => {
  const { is } = compileValidator(schema);
  const made = fc.sample(documentMaker(schema), { numRuns: 200, seed: 1 });
  expect(made.filter((document) => is(document)).length).toBeGreaterThan(100);
});
