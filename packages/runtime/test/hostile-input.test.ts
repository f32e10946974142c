import { describe } from "@trellis/findings";
import { expect, test } from "vitest";
import * as en from "../src/rules/words-en.gen.js";
import { contractOf } from "./contract-of.js";

const tree = contractOf({
  $ref: "#/$defs/node",
  $defs: {
    node: {
      type: "object",
      properties: {
        name: { type: "string" },
        children: { type: "array", uniqueItems: true, items: { $ref: "#/$defs/node" } },
        next: { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] },
      },
    },
  },
});
const anything = contractOf({});
const flat = contractOf({
  type: "object",
  required: ["email"],
  properties: { email: { type: "string" }, score: { type: "number" } },
});

function deep(key: string, levels: number): object {
  const root: Record<string, unknown> = {};
  let at = root;
  for (let level = 0; level < levels; level++) {
    const child: Record<string, unknown> = {};
    at[key] = key === "children" ? [child] : child;
    at = child;
  }
  return root;
}

function cycle(): object {
  const one: Record<string, unknown> = { email: "joe@acme.example" };
  one.next = one;
  one.children = [one, one];
  return one;
}

function throwing(): object {
  return Object.defineProperty({}, "email", {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function doubling(): object {
  let one: object = { name: 7 };
  for (let level = 0; level < 60; level++) one = { a: one, b: one };
  return one;
}

class Lead {
  email = "joe@acme.example";
}

const bad: readonly (readonly [string, () => unknown])[] = [
  ["a cycle", cycle],
  ["depth 100,000", () => deep("a", 100_000)],
  ["depth 100,000 where the schema recurs", () => deep("next", 100_000)],
  ["depth 100,000 of lists where the schema recurs", () => deep("children", 100_000)],
  ["a getter that throws", throwing],
  ["a getter that throws, further down", () => ({ next: { name: throwing() } })],
  ["a revoked proxy", revoked],
  ["a revoked proxy, further down", () => ({ next: revoked(), email: revoked() })],
  ["__proto__", () => JSON.parse('{"email": "joe@acme.example", "__proto__": {"admin": true}}')],
  ["constructor", () => JSON.parse('{"email": "joe@acme.example", "own": {"constructor": {"prototype": {}}}}')],
];
const odd: readonly (readonly [string, () => unknown])[] = [
  ["undefined", () => undefined],
  ["null", () => null],
  ["NaN", () => Number.NaN],
  ["Infinity", () => ({ email: "a", score: Number.POSITIVE_INFINITY })],
  ["BigInt", () => ({ email: 10n })],
  ["a function", () => () => 1],
  ["a symbol", () => Symbol("x")],
  ["symbols in it", () => ({ [Symbol("x")]: 1, email: Symbol("y") })],
  ["a date", () => ({ email: new Date(0) })],
  ["a map", () => new Map([["email", "joe"]])],
  ["an instance", () => new Lead()],
  // biome-ignore lint/suspicious/noSparseArray: the hole is the point.
  ["a sparse list", () => ({ children: [, 1], email: [,] })],
  ["no prototype", () => Object.assign(Object.create(null), { email: 7 })],
  ["toString as a key", () => ({ toString: 7, valueOf: null, hasOwnProperty: 1 })],
  ["a shared object 2^60 times", doubling],
  ["a key as long as a file", () => ({ ["e".repeat(1_000_000)]: 1 })],
  ["lone surrogates", () => ({ "\ud800": "\udc00", email: "\ud800" })],
];

test.each([...bad, ...odd])("%s never throws, and is told in words when it does not hold", (_name, make) => {
  for (const contract of [tree, anything, flat]) {
    const input = make();
    const result = contract.parse(input);
    expect(contract.is(input)).toBe(result.ok);
    contract["~standard"].validate(input);
    if (result.ok) continue;
    expect(result.findings.length).toBeGreaterThan(0);
    for (const finding of result.findings) {
      expect(describe(finding, en).problem).not.toContain(finding.rule);
      expect(() => JSON.stringify(finding)).not.toThrow();
    }
  }
});

test.each(bad)("%s holds nowhere", (_name, make) => {
  for (const contract of [tree, anything, flat]) expect(contract.is(make())).toBe(false);
});

test("depth has its own words, whatever the schema", () => {
  for (const key of ["a", "next", "children"]) {
    expect(tree.parse(deep(key, 100_000))).toMatchObject({ findings: [{ rule: "data/too-deep" }] });
  }
});

test("a shared object is looked at once", () => {
  expect(anything.is(doubling())).toBe(true);
});

test("twenty thousand mistakes are told in time", () => {
  const list = contractOf({
    items: { anyOf: [{ type: "object", properties: { name: { type: "string" } } }, { const: 1 }] },
  });
  const result = list.parse(Array.from({ length: 20_000 }, (_, name) => ({ name })));
  expect(result.ok ? 0 : result.findings.length).toBe(20_000);
});
