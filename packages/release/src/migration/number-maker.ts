import type { SchemaObject } from "@trellis/contract";
import fc from "fast-check";

/** Makes numbers within the limits of all schemas, the limits themselves among them; multiples are exact decimals. */
export function numberMaker(schemas: readonly SchemaObject[], isWhole: boolean): fc.Arbitrary<number> {
  const all = (keyword: string): number[] =>
    schemas.flatMap((schema) => (typeof schema[keyword] === "number" ? [schema[keyword]] : []));
  const steps = all("multipleOf");
  const [step = isWhole ? 1 : 0.01] = steps;
  const least = Math.max(...all("minimum"), ...all("exclusiveMinimum"), -1e9);
  const most = Math.min(...all("maximum"), ...all("exclusiveMaximum"), 1e9);
  const excluded = new Set([...all("exclusiveMinimum"), ...all("exclusiveMaximum")]);
  const [first, last] = [Math.ceil(least / step), Math.floor(most / step)];
  if (!(first <= last)) return fc.constant(least);
  const places = decimals(step);
  return fc
    .integer({ min: Math.max(first, -(2 ** 47)), max: Math.min(last, 2 ** 47) })
    .map((times) => Number((times * step).toFixed(places)))
    .filter((value) => !excluded.has(value));
}

function decimals(step: number): number {
  const [, fraction = "", exponent = "0"] = /^\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(step)) ?? [];
  return Math.min(100, Math.max(0, fraction.length - Number(exponent)));
}
