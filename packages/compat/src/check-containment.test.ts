import { expect, test } from "vitest";
import { type ContainmentQuestion, checkContainment } from "./index.js";

const list = (items: object) => ({
  $ref: "#/$defs/list",
  $defs: { list: { type: "object", properties: { next: { $ref: "#/$defs/list" }, value: items } } },
});

const contained: [what: string, question: ContainmentQuestion][] = [
  ["an integer is a number", { inner: { type: "integer" }, outer: { type: "number" } }],
  ["thousandths hold hundredths", { inner: { multipleOf: 0.01 }, outer: { multipleOf: 0.001 } }],
  ["patterns that say the same", { inner: { pattern: "^(a+)+$" }, outer: { pattern: "^(a|aa)+$" } }],
  ["a pattern implies a length", { inner: { type: "string", pattern: "^[ab]{3}$" }, outer: { maxLength: 3 } }],
  ["conditions at the start", { inner: { pattern: "^(?!a)[ab]+$" }, outer: { pattern: "^b" } }],
  ["a list is a list of more", { inner: list({ type: "integer" }), outer: list({ type: "number" }) }],
  ["a pigeonhole", { inner: { type: "array", items: { enum: [1, 2] }, uniqueItems: true }, outer: { maxItems: 2 } }],
  [
    "items that contain",
    {
      inner: { type: "array", allOf: [{ contains: { const: 1 } }, { contains: { const: 2 } }] },
      outer: { minItems: 2 },
    },
  ],
  [
    "evaluated in a branch",
    {
      inner: {
        anyOf: [{ properties: { a: true }, required: ["a"] }, { properties: { b: true } }],
        unevaluatedProperties: false,
      },
      outer: { propertyNames: { enum: ["a", "b"] } },
    },
  ],
  [
    "each in its own dialect",
    {
      inner: { minimum: 1, exclusiveMinimum: true },
      innerDialect: "draft-04",
      outer: { exclusiveMinimum: 1 },
      outerDialect: "draft-07",
    },
  ],
  ["what nothing fits is in everything", { inner: { type: "string", const: 1 }, outer: false }],
];

test.each(contained)("contained: %s", (_, question) => {
  expect(checkContainment(question)).toEqual({ verdict: "contained" });
});

const parted: [what: string, question: ContainmentQuestion, witness: unknown][] = [
  ["a number is no integer", { inner: { type: "number" }, outer: { type: "integer" } }, 0.1],
  ["open objects", { inner: { type: "object" }, outer: { properties: { a: { type: "string" } } } }, { a: 0 }],
  ["patterns search", { inner: { type: "string", pattern: "a" }, outer: { pattern: "^a" } }, "ba"],
  ["code points count", { inner: { const: "😀" }, outer: { minLength: 2 } }, "😀"],
  ["names are anybody's", { inner: {}, outer: { required: ["__proto__"] } }, {}],
  ["formats are remarks", { inner: {}, outer: { type: "string", format: "date" } }, 0],
  ["or assertions", { inner: { type: "string" }, outer: { format: "date" }, formats: "assert" }, ""],
  [
    "examples are preferred",
    { inner: { type: "string", examples: ["Ada"] }, outer: { type: "string", maxLength: 2 } },
    "Ada",
  ],
  ["two alike", { inner: { type: "array", items: { type: "null" } }, outer: { uniqueItems: true } }, [null, null]],
];

test.each(parted)("not contained: %s", (_, question, witness) => {
  expect(checkContainment(question)).toMatchObject({ verdict: "not-contained", witness });
});

test("what cannot be decided says why and where", () => {
  expect(checkContainment({ inner: { $ref: "https://acme.example/none" }, outer: { type: "string" } })).toEqual({
    verdict: "undecided",
    reason: { code: "reference", message: "The reference leads nowhere." },
    at: { side: "inner", pointer: "/$ref" },
  });
});

test("draft-04 has numbers that look like integers and are none", () => {
  const answer = checkContainment({
    inner: { type: "number", multipleOf: 1 },
    outer: { type: "integer" },
    outerDialect: "draft-04",
  });
  expect(answer).toMatchObject({ verdict: "undecided", reason: { code: "integer-notation" } });
});

test("a schema elsewhere is asked for once", () => {
  const asked: string[] = [];
  const resolve = (uri: string) => {
    asked.push(uri);
    return { type: "integer" };
  };
  const inner = { anyOf: [{ $ref: "https://acme.example/a" }, { $ref: "https://acme.example/a" }] };
  expect(checkContainment({ inner, outer: { type: "number" }, resolve }).verdict).toBe("contained");
  expect(asked).toEqual(["https://acme.example/a"]);
});
