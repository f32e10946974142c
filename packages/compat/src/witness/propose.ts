import type { Json } from "@trellis/findings";
import { canonicalText } from "../json/canonical-text.js";
import { isObject, type JsonObject, objectOf, own } from "../json/json-value.js";
import type { SchemaPlace, SchemaSide } from "../parse/schema-side.js";
import { formatSamples } from "../strings/format-samples.js";
import { samplePattern } from "./sample-pattern.js";

const mostForOne = 14;
const deepest = 6;

/** Documents that a schema's text suggests: some fit, some do not. Never more than a handful for each part. */
export function propose(side: SchemaSide, place: SchemaPlace = side.root, depth = 0): Json[] {
  const { schema } = place;
  if (!isObject(schema) || depth > deepest) return ["", 0, null];
  const found: Json[] = [...literals(schema)];
  const inside = (part: unknown, ...path: (string | number)[]): Json[] =>
    propose(side, side.inside(place, part, ...path), depth + 1);
  const reference = own(schema, "$ref");
  const target = typeof reference === "string" ? side.follow(reference, place) : undefined;
  if (target) found.push(...propose(side, target, depth + 1));
  const parts = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => {
    const list = own(schema, keyword);
    return Array.isArray(list)
      ? list.slice(0, 8).map((part: unknown, index) => inside(part, keyword, index).slice(0, 4))
      : [];
  });
  for (const keyword of ["if", "then", "else", "not"]) {
    const part = own(schema, keyword);
    if (part !== undefined) parts.push(inside(part, keyword).slice(0, 4));
  }
  found.push(
    ...numbers(schema),
    ...strings(schema),
    ...arrays(schema, inside),
    ...objects(schema, inside),
    ...parts.flat(),
  );
  const merged = objectOf(
    parts.flatMap((list) =>
      list
        .filter(isObject)
        .slice(0, 1)
        .flatMap((one) => Object.entries(one)),
    ),
  );
  if (Object.keys(merged).length > 0)
    found.push(
      merged,
      ...found
        .filter(isObject)
        .slice(0, 3)
        .map((one) => objectOf([...Object.entries(merged), ...Object.entries(one)])),
    );
  return different([...found, null, true, 0, "", [], {}]).slice(0, mostForOne * 2);
}

/** The same documents once each. */
export function different(documents: readonly Json[]): Json[] {
  return [...new Map(documents.map((one) => [canonicalText(one) ?? "", one])).values()];
}

function literals(schema: JsonObject): Json[] {
  const list = (keyword: string): Json[] => {
    const value = own(schema, keyword);
    return Array.isArray(value) ? (value.slice(0, 6) as Json[]) : [];
  };
  const single = ["const", "default"]
    .filter((keyword) => Object.hasOwn(schema, keyword))
    .map((keyword) => own(schema, keyword) as Json);
  return [...single, ...list("examples").slice(0, 3), ...list("enum")];
}

function numbers(schema: JsonObject): Json[] {
  return ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"].flatMap((keyword) => {
    const value = own(schema, keyword);
    return typeof value === "number" && Number.isFinite(value) ? [value, value + 1, value - 1, value + 0.5] : [];
  });
}

function strings(schema: JsonObject): Json[] {
  const found: Json[] = [];
  for (const keyword of ["minLength", "maxLength"]) {
    const value = own(schema, keyword);
    if (typeof value !== "number" || value > 5000) continue;
    for (const length of [value - 1, value, value + 1]) if (length >= 0) found.push("a".repeat(length));
  }
  const pattern = own(schema, "pattern");
  if (typeof pattern === "string") found.push(...samplePattern(pattern));
  const format = own(schema, "format");
  if (typeof format === "string") found.push(...formatSamples(format).slice(0, 3));
  return found;
}

type Inside = (part: unknown, ...path: (string | number)[]) => Json[];

function arrays(schema: JsonObject, inside: Inside): Json[] {
  const found: Json[] = [];
  const items = own(schema, "items");
  const prefix = own(schema, "prefixItems") ?? (Array.isArray(items) ? items : undefined);
  const first = Array.isArray(prefix)
    ? prefix.slice(0, 8).map((part: unknown, index) => inside(part, "prefixItems", index)[0] ?? null)
    : [];
  const rest = ["items", "contains", "additionalItems"].flatMap((keyword) => {
    const part = own(schema, keyword);
    return isObject(part) ? inside(part, keyword) : [];
  });
  if (first.length > 0) found.push(first, [...first, null]);
  for (const item of rest.slice(0, 6)) found.push([...first, item], [...first, item, item]);
  if (rest.length > 1) found.push([...first, ...rest.slice(0, 4)]);
  return found;
}

function objects(schema: JsonObject, inside: Inside): Json[] {
  const properties = own(schema, "properties");
  const required = own(schema, "required");
  const names = isObject(properties) ? Object.keys(properties).slice(0, 12) : [];
  const choices = new Map(
    names.map((name) => [name, inside(isObject(properties) ? own(properties, name) : true, "properties", name)]),
  );
  const needed = Array.isArray(required) ? required.slice(0, 12).map(String) : [];
  const base = (list: readonly string[]): [string, Json][] => list.map((name) => [name, choices.get(name)?.[0] ?? ""]);
  const found: Json[] = [];
  if (names.length + needed.length > 0)
    found.push(objectOf(base(needed)), objectOf(base([...new Set([...needed, ...names])])));
  for (const [name, values] of choices)
    for (const value of values.slice(0, 3)) found.push(objectOf([...base(needed), [name, value]]));
  const patterns = own(schema, "patternProperties");
  for (const pattern of isObject(patterns) ? Object.keys(patterns).slice(0, 4) : []) {
    const values = isObject(patterns) ? inside(own(patterns, pattern), "patternProperties", pattern) : [];
    for (const name of samplePattern(pattern).slice(0, 2))
      for (const value of values.slice(0, 3)) found.push(objectOf([...base(needed), [name, value]]));
  }
  if (found.length > 0) found.push(objectOf([...base(needed), ["extra", ""]]));
  return found;
}
