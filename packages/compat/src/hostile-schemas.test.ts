import { expect, test } from "vitest";
import { checkContainment, compareVersions } from "./index.js";

/** A schema so many levels deep. */
function nested(levels: number, wrap: (inside: object) => object): object {
  let schema: object = { type: "string" };
  for (let level = 0; level < levels; level++) schema = wrap(schema);
  return schema;
}

const circle: { properties: { next?: object } } = { properties: {} };
circle.properties.next = circle;
const endless: { allOf: object[] } = { allOf: [] };
endless.allOf.push(endless);
const twins = (level: number): object => ({ anyOf: [{ $ref: `#/$defs/d${level}` }, { $ref: `#/$defs/d${level}` }] });
const budget = { steps: 50_000 };

const hostile: [what: string, inner: unknown, outer: unknown, verdicts: string[]][] = [
  [
    "deep properties",
    nested(100_000, (a) => ({ properties: { a } })),
    nested(100_000, (a) => ({ properties: { b: a } })),
    ["undecided"],
  ],
  ["deep negation", nested(100_000, (not) => ({ not })), { type: "number" }, ["undecided", "not-contained"]],
  ["objects in a circle", circle, { properties: { next: { type: "object" } } }, ["undecided"]],
  ["a schema that is its own part", endless, { type: "string" }, ["undecided"]],
  ["a reference to itself", { $ref: "#" }, { type: "string" }, ["undecided"]],
  [
    "doubling references",
    {
      ...twins(0),
      $defs: Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [`d${i}`, i < 39 ? twins(i + 1) : { type: "string" }]),
      ),
    },
    { type: "string" },
    ["contained"],
  ],
  [
    "an exploding pattern",
    { type: "string", pattern: "(a|b)*a(a|b){25}$" },
    { pattern: "^[ab]*$" },
    ["undecided", "not-contained"],
  ],
  ["a pattern with a million parts", { pattern: "^(a{1000}){1000}$" }, { pattern: "^b*$" }, ["undecided"]],
  ["a text of a gigabyte", { type: "string", minLength: 1e9 }, { maxLength: 10 }, ["undecided"]],
  [
    "exponential choices",
    { allOf: Array.from({ length: 40 }, (_, i) => ({ anyOf: [{ required: [`a${i}`] }, { required: [`b${i}`] }] })) },
    { anyOf: Array.from({ length: 40 }, (_, i) => ({ required: [`a${i}`, `b${i}`] })) },
    ["undecided", "not-contained"],
  ],
  [
    "nonsense",
    { type: 5, properties: 3, required: "a", pattern: "(", minLength: -1 },
    { minimum: "x" },
    ["undecided", "not-contained"],
  ],
  ["no schema at all", null, 5, ["undecided"]],
  [
    "a list of fifty thousand values",
    { enum: Array.from({ length: 50_000 }, (_, i) => `v${i}`) },
    { enum: Array.from({ length: 50_000 }, (_, i) => `v${i + 1}`) },
    ["undecided", "not-contained"],
  ],
  [
    "definitions that contradict each other",
    {
      allOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/b" }],
      $defs: { a: { type: "string", not: { $ref: "#/$defs/b" } }, b: { type: "string", not: { $ref: "#/$defs/a" } } },
    },
    { type: "number" },
    ["undecided", "contained"],
  ],
  [
    "references in a circle through a negation",
    { $ref: "#/$defs/a", $defs: { a: { not: { $ref: "#/$defs/b" } }, b: { not: { $ref: "#/$defs/a" } } } },
    { type: "string" },
    ["undecided"],
  ],
  [
    "two schemas at one address",
    {
      $ref: "https://acme.example/a",
      $defs: {
        a: { $id: "https://acme.example/a", type: "string" },
        b: { $id: "https://acme.example/a", type: "integer" },
      },
    },
    { type: "boolean" },
    ["not-contained", "undecided"],
  ],
  [
    "a thousand fields and one more",
    { minProperties: 999, type: "object" },
    { minProperties: 1000 },
    ["not-contained"],
  ],
  [
    "a choice of fifty values",
    { oneOf: Array.from({ length: 50 }, (_, i) => ({ const: i })) },
    { enum: Array.from({ length: 50 }, (_, i) => i) },
    ["contained"],
  ],
];

test.each(hostile)("%s comes to an end", (_, inner, outer, verdicts) => {
  expect(verdicts).toContain(checkContainment({ inner, outer, budget }).verdict);
});

const strange: [what: string, schema: unknown, pointer: string][] = [
  ["a symbol", { const: Symbol("x") }, "/const"],
  ["a big integer", { minimum: 1n }, "/minimum"],
  ["a circle", circle, "/properties/next"],
  ["a promise", Promise.resolve({ type: "string" }), ""],
  ["nothing", undefined, ""],
];

test.each(strange)("%s is no schema, and the answer says so", (_, schema, pointer) => {
  const reason = { code: "not-json" };
  const other = { type: "string" };
  expect(checkContainment({ inner: schema, outer: other })).toMatchObject({ reason, at: { side: "inner", pointer } });
  expect(checkContainment({ inner: other, outer: schema })).toMatchObject({ reason, at: { side: "outer", pointer } });
  const versions = { before: [{ schema: other }], after: { schema, file: "schema.json" }, mode: "backward" } as const;
  expect(compareVersions({ ...versions, comparison: "strict" })).toMatchObject({
    verdict: "undecided",
    reason,
    at: { side: "after", file: "schema.json", pointer },
    changes: [{ rule: "compat/undecided", at: { file: "schema.json", pointer } }],
  });
});

test("dialects that are not read are not taken for others", () => {
  const inner = { $schema: "http://json-schema.org/draft-03/schema#", properties: { a: { required: true } } };
  expect(checkContainment({ inner, outer: { type: "object" } })).toMatchObject({
    verdict: "undecided",
    reason: { code: "dialect", about: "http://json-schema.org/draft-03/schema#" },
    at: { side: "inner", pointer: "/$schema" },
  });
  expect(checkContainment({ inner: {}, outer: {}, outerDialect: "draft7" as never })).toMatchObject({
    reason: { code: "dialect", about: "draft7" },
  });
});

test("nothing is polluted", () => {
  const inner = JSON.parse(
    '{"properties": {"__proto__": {"const": {"polluted": true}}}, "required": ["__proto__", "constructor"]}',
  );
  const outer = JSON.parse('{"properties": {"__proto__": {"type": "string"}}}');
  const answer = checkContainment({ inner, outer });
  expect(answer.verdict === "not-contained" && JSON.stringify(answer.witness)).toBe(
    '{"constructor":"","__proto__":{"polluted":true}}',
  );
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
