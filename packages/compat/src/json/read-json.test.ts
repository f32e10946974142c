import { expect, test } from "vitest";
import { readJson } from "./read-json.js";

const circle: { a: unknown[] } = { a: [] };
circle.a.push(circle);
const shared = { type: "string" };

const strange: [what: string, value: unknown, pointer: string][] = [
  ["a symbol", { const: Symbol("x") }, "/const"],
  ["a big integer", { enum: [1, 2n] }, "/enum/1"],
  ["a function", { properties: { "a/b": () => true } }, "/properties/a~1b"],
  ["no number", { minimum: Number.NaN }, "/minimum"],
  ["undefined", undefined, ""],
  ["undefined in a list", { enum: [undefined] }, "/enum/0"],
  ["a list with holes", { enum: Object.assign(new Array(2), { 1: 1 }) }, "/enum"],
  ["a huge list with holes", { enum: new Array(4_000_000_000) }, "/enum"],
  ["a circle", circle, "/a/0"],
  ["a date", { const: new Date(0) }, "/const"],
  ["a map", { properties: new Map() }, "/properties"],
  ["a promise", Promise.resolve({}), ""],
  [
    "a getter",
    {
      get type() {
        throw new Error("called");
      },
    },
    "/type",
  ],
  [
    "a proxy that throws",
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error("called");
        },
      },
    ),
    "",
  ],
  [
    "a proxy without end",
    (function endless(): object {
      return new Proxy(
        {},
        {
          ownKeys: () => ["a"],
          getOwnPropertyDescriptor: () => ({ value: endless(), enumerable: true, configurable: true }),
        },
      );
    })(),
    "",
  ],
];

test.each(strange.slice(0, -1))("%s is no JSON", (_, value, pointer) => {
  expect(readJson(value)).toEqual({ isJson: false, pointer });
});

test("what has no end comes to one", () => {
  expect(readJson(strange.at(-1)?.[1]).isJson).toBe(false);
});

test("plain values are copied, whatever they are called and however often they are used", () => {
  const value = { a: shared, b: [shared, null, 1.5, Number.POSITIVE_INFINITY], gone: undefined, [Symbol("kind")]: 1 };
  const reading = readJson(JSON.parse('{"__proto__": {"x": [1]}}'));
  expect(reading.isJson && JSON.stringify(reading.value)).toBe('{"__proto__":{"x":[1]}}');
  expect(readJson(value)).toEqual({
    isJson: true,
    value: { a: shared, b: [shared, null, 1.5, Number.POSITIVE_INFINITY] },
  });
});

test("depth is no matter", () => {
  let deep: object = {};
  for (let level = 0; level < 100_000; level++) deep = { not: deep };
  expect(readJson(deep).isJson).toBe(true);
});
