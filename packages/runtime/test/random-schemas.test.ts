import { expect, test } from "vitest";
import { contractOf } from "./contract-of.js";

// Small seeded generators: the same schemas and documents in every run.
let seed = 1;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}
function pick<T>(...choices: readonly (() => T)[]): T {
  const choice = choices[random(choices.length)] ?? choices[0];
  if (!choice) throw new RangeError("Nothing to pick from.");
  return choice();
}

type Schema = Record<string, unknown>;
const names = ["email", "kind", "name", "a/b", "~"];
const name = () => names[random(names.length)] ?? "email";
const values = [null, true, 0, 1.5, -3, "", "mail", "joe@acme.example", "2026-02-28"];
const value = () => values[random(values.length)] ?? null;

const shared: Schema = {
  type: "object",
  required: ["kind"],
  properties: { kind: { const: "mail" }, name: { $ref: "#/$defs/shared" } },
};

function schema(depth: number): Schema {
  const child = () => (depth <= 0 ? ({ type: "string" } as Schema) : schema(depth - 1));
  return pick<Schema>(
    () => ({ type: ["string", "null", "integer"][random(3)] }),
    () => ({ enum: [value(), value()].filter((one, index, all) => all.indexOf(one) === index) }),
    () => ({ const: value() }),
    () => ({ type: "string", format: ["email", "date", "uri"][random(3)], minLength: random(4) }),
    () => ({ type: "number", minimum: 0, multipleOf: 0.5 }),
    () => ({ type: "array", items: child(), minItems: random(3), uniqueItems: true }),
    () => ({ contains: child(), maxContains: 1 + random(2) }),
    () => ({
      type: "object",
      properties: { [name()]: child(), kind: { const: value() } },
      required: [name()],
      ...pick<Schema>(
        () => ({}),
        () => ({ additionalProperties: false }),
        () => ({ unevaluatedProperties: false, anyOf: [child(), child()] }),
      ),
    }),
    () => ({ oneOf: [child(), child(), child()] }),
    () => ({ anyOf: [child(), { $ref: "#/$defs/shared" }] }),
    () => ({ allOf: [child(), child()] }),
    () => ({ not: child() }),
    () => JSON.parse(`{"if": ${JSON.stringify(child())}, "then": ${JSON.stringify(child())}, "else": false}`),
    () => ({ propertyNames: { maxLength: 4 }, minProperties: 1 }),
    () => ({ $ref: "#/$defs/shared" }),
  );
}

function document(depth: number): unknown {
  return pick<unknown>(
    value,
    value,
    () =>
      depth <= 0 ? {} : Object.fromEntries(Array.from({ length: random(4) }, () => [name(), document(depth - 1)])),
    () => (depth <= 0 ? [] : Array.from({ length: random(4) }, () => document(depth - 1))),
  );
}

test("whatever the schema and the document, a failure is explained, and by places that make sense", () => {
  let failures = 0;
  for (let round = 0; round < 40; round++) {
    const contract = contractOf({ ...schema(2), $defs: { shared } });
    for (let nth = 0; nth < 40; nth++) {
      const input = document(3);
      const result = contract.parse(input);
      if (result.ok) continue;
      failures++;
      expect(result.findings.length).toBeGreaterThan(0);
      const told = result.findings.map(({ rule, at, data }) => JSON.stringify([rule, at, data]));
      expect(new Set(told).size).toBe(told.length);
    }
  }
  expect(failures).toBeGreaterThan(400);
}, 30_000);
