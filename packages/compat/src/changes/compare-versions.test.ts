import { expect, test } from "vitest";
import { type Comparison, type CompatibilityMode, compareVersions } from "../index.js";

const one = { type: "object", properties: { name: { type: "string" } }, required: ["name"] };
const withCity = { ...one, properties: { ...one.properties, city: { type: "string" } } };

function compare(before: object[], after: object, mode: CompatibilityMode, comparison: Comparison = "strict") {
  const versions = before.map((schema, index) => ({ schema, version: `1.${index}.0` }));
  return compareVersions({ before: versions, after: { schema: after }, mode, comparison });
}

const modes: [mode: CompatibilityMode, before: object[], after: object, verdict: string][] = [
  ["backward", [{ type: "integer" }], { type: "number" }, "compatible"],
  ["backward", [{ type: "number" }], { type: "integer" }, "breaking"],
  ["forward", [{ type: "number" }], { type: "integer" }, "compatible"],
  ["forward", [{ type: "integer" }], { type: "number" }, "breaking"],
  ["full", [{ type: "integer" }], { type: "number" }, "breaking"],
  ["full", [{ type: "integer" }], { type: "number", multipleOf: 1 }, "compatible"],
  ["none", [{ type: "integer" }], { type: "string" }, "compatible"],
  ["backward", [{ type: "string" }, { type: "integer" }], { type: "number" }, "compatible"],
  ["backward-transitive", [{ type: "string" }, { type: "integer" }], { type: "number" }, "breaking"],
  ["backward", [{ $ref: "https://acme.example/none" }], { type: "string" }, "undecided"],
  ["backward", [], { type: "string" }, "compatible"],
];

test.each(modes)("%s: from %j to %j is %s", (mode, before, after, verdict) => {
  expect(compare(before, after, mode).verdict).toBe(verdict);
});

test("a break comes with a record, the version and the direction", () => {
  expect(compare([{ type: "string" }, { type: "integer" }], { type: "number" }, "backward-transitive").witness).toEqual(
    {
      document: "",
      direction: "backward",
      version: "1.0.0",
    },
  );
});

test("a new optional field breaks nobody who sends only declared fields, and the other answer is shown", () => {
  const answer = compare([one], withCity, "backward", "declared-fields");
  expect(answer).toMatchObject({
    verdict: "compatible",
    equivalent: false,
    changes: [{ rule: "compat/property-added", level: "advisory", data: { breaks: "neither", name: "city" } }],
    otherComparison: {
      comparison: "strict",
      verdict: "breaking",
      witness: { document: { name: "", city: 0 }, direction: "backward" },
    },
  });
});

test("strictly it may break somebody, and the other answer is shown", () => {
  expect(compare([one], withCity, "backward", "strict")).toMatchObject({
    verdict: "breaking",
    otherComparison: { comparison: "declared-fields", verdict: "compatible" },
  });
});

test("declared fields are those that all parts name together", () => {
  const parts = { allOf: [{ properties: { a: { type: "string" } } }, { properties: { b: { type: "string" } } }] };
  const closed = { properties: { a: true, b: true }, additionalProperties: false };
  expect(compare([parts], closed, "backward", "declared-fields").verdict).toBe("compatible");
  expect(compare([parts], { ...closed, properties: { a: true } }, "backward", "declared-fields").verdict).toBe(
    "breaking",
  );
});

test("maps stay open, and lists and references are closed inside", () => {
  const before = {
    properties: {
      map: { type: "object", additionalProperties: { type: "integer" } },
      list: { type: "array", items: { $ref: "#/$defs/part" } },
    },
    $defs: { part: { type: "object", properties: { id: { type: "string" }, next: { $ref: "#/$defs/part" } } } },
  };
  const map = (of: object) => ({ properties: { map: { additionalProperties: of } } });
  const list = (names: string[]) => ({
    properties: { list: { items: { properties: { next: { propertyNames: { enum: names } } } } } },
  });
  const judge = (after: object) => compare([before], after, "backward", "declared-fields").verdict;
  expect(judge(map({ type: "number" }))).toBe("compatible");
  expect(judge(map({ type: "string" }))).toBe("breaking");
  expect(judge(list(["id", "next"]))).toBe("compatible");
  expect(judge(list(["id"]))).toBe("breaking");
});

test("the same meaning in other words is said to be that", () => {
  const after = { allOf: [{ $ref: "#/$defs/one" }], $defs: { one: { ...one, required: ["name", "name"].slice(1) } } };
  const answer = compare([one], after, "full");
  expect([answer.verdict, answer.equivalent, answer.changes.map(({ rule }) => rule)]).toEqual([
    "compatible",
    true,
    ["compat/meaning-unchanged"],
  ]);
});

test("each change has its own direction and record", () => {
  const after = {
    ...one,
    properties: { name: { type: "string", minLength: 1 }, age: { type: "integer" } },
    required: ["name", "age"],
  };
  const found = compare([one], after, "backward").changes.map(({ rule, level, data }) => [
    rule,
    level,
    data.name,
    data.breaks,
    data.witness,
  ]);
  expect(found).toEqual([
    ["compat/property-added", "hard", "age", "backward", '{"name":"","age":""}'],
    ["compat/property-required", "hard", "age", "backward", '{"name":""}'],
    ["compat/length-narrowed", "hard", "name", "backward", '{"name":""}'],
  ]);
});

test("a break that no single change accounts for is told all the same", () => {
  const before = { allOf: [{ properties: { a: { type: "string" } } }] };
  const after = { allOf: [{ properties: { a: { type: "string", maxLength: 3 } } }, {}] };
  expect(compare([before], after, "backward").changes).toMatchObject([
    { rule: "compat/schema-narrowed", level: "hard", data: { breaks: "backward" } },
  ]);
});

const told = (before: object | boolean, after: object | boolean, comparison: Comparison = "declared-fields") =>
  compare([before as object], after as object, "full", comparison).changes.map(({ rule, data, related }) => [
    rule,
    data.breaks,
    ...(related ?? []).map(({ at }) => at.pointer),
  ]);
const notes = { patternProperties: { "^x-": { type: "integer" } } };
const closed = { ...one, additionalProperties: false };

const explained: [what: string, before: object | boolean, after: object | boolean, changes: unknown[][]][] = [
  ["patterns for names", one, { ...one, ...notes }, [["compat/fields-narrowed", "neither", "", "/patternProperties"]]],
  [
    "patterns in a closed object",
    closed,
    { ...closed, ...notes },
    [["compat/limit-widened", "forward", "", "/patternProperties"]],
  ],
  [
    "wrapped and changed",
    one,
    { allOf: [{ ...one, required: [] }] },
    [["compat/property-optional", "forward", "/required", "/allOf/0"]],
  ],
  [
    "what is referred to, beside more",
    { $ref: "#/$defs/a", maxLength: 9, $defs: { a: { type: "string" } } },
    { $ref: "#/$defs/a", maxLength: 9, $defs: { a: { type: "string", minLength: 1 } } },
    [["compat/length-narrowed", "backward", "/$defs/a", "/$defs/a/minLength"]],
  ],
  ["nothing at all", one, false, [["compat/schema-narrowed", "backward", "", ""]]],
  [
    "another order",
    one,
    { required: ["name"], properties: one.properties, type: "object" },
    [["compat/meaning-unchanged", "neither", "", ""]],
  ],
  ["the same", one, { ...one }, []],
];

test.each(explained)("%s: every difference is told at its place", (_, before, after, changes) => {
  expect(told(before, after)).toEqual(changes);
});
