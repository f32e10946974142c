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
  [
    "a fixed object is told apart by its parts",
    {
      inner: { type: "object", required: ["a"], properties: { a: { enum: [1, 2] } }, not: { const: { a: 1 } } },
      outer: { anyOf: [{ minProperties: 2 }, { properties: { a: { const: 2 } } }] },
    },
  ],
  [
    "a fixed list is told apart by its items",
    {
      inner: { type: "array", items: { enum: [1, 2] }, minItems: 1, maxItems: 1, not: { const: [1] } },
      outer: { const: [2] },
    },
  ],
  [
    "the meta-schema of draft-04",
    {
      inner: { $ref: "http://json-schema.org/draft-04/schema#" },
      innerDialect: "draft-04",
      outer: { type: "object" },
    },
  ],
  ["what looks back", { inner: { type: "string", pattern: "(?<=a)b" }, outer: { pattern: "ab" } }],
  [
    "names that conditions speak of",
    {
      inner: {
        anyOf: Array.from({ length: 16 }, (_, index) => ({
          properties: { [`p${index}`]: true },
          required: [`p${index}`],
        })),
        unevaluatedProperties: false,
      },
      outer: { propertyNames: { pattern: "^p[0-9]+$" } },
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
  ["all but one object", { inner: { type: "object" }, outer: { not: { const: { a: 1 } } } }, { a: 1 }],
  ["all but one list", { inner: { not: { const: [] } }, outer: { not: { const: [[]] } } }, [[]]],
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

test("every reason has a place", () => {
  const ask = (inner: object, outer: object, more: Partial<ContainmentQuestion> = {}) => {
    const answer = checkContainment({ inner, outer, ...more });
    return answer.verdict === "undecided" ? [answer.reason.code, answer.reason.about, answer.at] : answer.verdict;
  };
  expect(
    ask({ properties: { a: { minLength: 1e9, type: "string" } } }, { properties: { a: { maxLength: 5 } } }),
  ).toEqual(["too-large", "1000000000", { side: "inner", pointer: "/properties/a/minLength" }]);
  expect(ask({ type: "string" }, { format: "acme-code" }, { formats: "assert" })).toEqual([
    "format",
    "acme-code",
    { side: "outer", pointer: "/format" },
  ]);
  expect(ask({ type: "number" }, JSON.parse('{"maximum": 1e400}'))).toEqual([
    "number-precision",
    undefined,
    { side: "outer", pointer: "/maximum" },
  ]);
  expect(ask({ type: "string" }, { type: "string", pattern: "^b*$" }, { budget: { steps: 5 } })).toEqual([
    "budget",
    undefined,
    { pointer: "" },
  ]);
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
