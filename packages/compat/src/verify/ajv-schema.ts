import { isObject, type JsonObject, objectOf, own } from "../json/json-value.js";
import { type Dialect, dialectOf, idKeyword, isSince, refStandsAlone } from "../parse/dialect.js";
import { holdsSchemas } from "../parse/subschemas.js";
import { formatBounds } from "../strings/format-bounds.js";
import { unicodePattern } from "../strings/read-pattern.js";

/** A schema as Ajv must be given it to read it as its dialect says, or why Ajv cannot be asked. */
export type AjvSchema = { readonly schema: object | boolean } | { readonly without: string };

/** Thrown inside: Ajv is known to read this otherwise than the specification. */
class Misread extends Error {}

const deepest = 150;

/** Keywords that Ajv's class for a dialect knows, though the dialect does not. */
const foreign: readonly { readonly keyword: string; readonly from?: Dialect; readonly until?: Dialect }[] = [
  { keyword: "const", from: "draft-06" },
  { keyword: "if", from: "draft-07" },
  { keyword: "then", from: "draft-07" },
  { keyword: "else", from: "draft-07" },
  { keyword: "contains", from: "draft-06" },
  { keyword: "propertyNames", from: "draft-06" },
  { keyword: "dependencies", until: "draft-07" },
  { keyword: "dependentRequired", from: "2019-09" },
  { keyword: "dependentSchemas", from: "2019-09" },
  { keyword: "minContains", from: "2019-09" },
  { keyword: "maxContains", from: "2019-09" },
  { keyword: "unevaluatedProperties", from: "2019-09" },
  { keyword: "unevaluatedItems", from: "2019-09" },
  { keyword: "additionalItems", until: "2019-09" },
  { keyword: "nullable", from: "2020-12", until: "draft-04" },
  { keyword: "discriminator", from: "2020-12", until: "draft-04" },
  { keyword: "$async", from: "2020-12", until: "draft-04" },
  { keyword: "$data", from: "2020-12", until: "draft-04" },
];

/**
 * Rewrites what Ajv reads otherwise than a dialect: keywords of other dialects, what stands beside a `$ref` before 2019-09,
 * draft-04's `id` and boolean bounds. Where that is not enough (dynamic references, schemas with addresses inside others, what
 * was evaluated, names such as `__proto__`), Ajv is not asked.
 */
export function ajvSchema(schema: unknown, dialect: Dialect, assertFormats: boolean): AjvSchema {
  try {
    const made = rewrite(schema, dialect, 0, new Set());
    if (assertFormats) refuseUnknownFormats(made);
    return typeof made === "boolean" || isObject(made) ? { schema: made } : { without: "no schema" };
  } catch (error) {
    if (error instanceof Misread) return { without: error.message };
    throw error;
  }
}

/** Ajv lets every text pass in a format that it does not know; nobody knows whether it should. */
function refuseUnknownFormats(schema: unknown): void {
  const open = [schema];
  for (const one of open) {
    if (typeof one !== "object" || one === null) continue;
    const format = isObject(one) ? own(one, "format") : undefined;
    if (typeof format === "string" && !formatBounds(format)) throw new Misread("format");
    open.push(...Object.values(one));
  }
}

function rewrite(schema: unknown, dialect: Dialect, depth: number, around: Set<object>): unknown {
  if (!isObject(schema)) return schema;
  if (depth > deepest || around.has(schema)) throw new Misread("depth");
  around.add(schema);
  const entries: [string, unknown][] = [];
  const isAlone = refStandsAlone(dialect) && typeof own(schema, "$ref") === "string";
  for (const keyword of Object.keys(schema)) {
    const value = own(schema, keyword);
    if (isAlone && !["$ref", "definitions", "$defs", "$schema", idKeyword(dialect)].includes(keyword)) continue;
    if (isForeign(keyword, dialect)) continue;
    refuseMisread(keyword, value, depth, dialect, isAlone);
    const written = writtenFor(keyword, value, schema, dialect);
    if (!written) continue;
    const into = holdsSchemas(keyword, dialect)
      ? rewriteInside(keyword, written[1], dialect, depth + 1, around)
      : written[1];
    entries.push([written[0], into]);
  }
  around.delete(schema);
  return objectOf(apart(entries) as [string, never][]);
}

const counting = ["contains", "minContains", "maxContains"];

/** Behind a list of schemas for the first items Ajv forgets `contains` when the array is empty: it goes into a part of its own. */
function apart(entries: readonly [string, unknown][]): readonly [string, unknown][] {
  const isTuple = entries.some(([keyword, value]) => /^(items|prefixItems)$/.test(keyword) && Array.isArray(value));
  if (!isTuple || !entries.some(([keyword]) => keyword === "contains")) return entries;
  const own_ = objectOf(entries.filter(([keyword]) => counting.includes(keyword)) as [string, never][]);
  const rest = entries.filter(([keyword]) => !counting.includes(keyword) && keyword !== "allOf");
  const all = entries.find(([keyword]) => keyword === "allOf")?.[1];
  return [...rest, ["allOf", [...(Array.isArray(all) ? all : []), own_]]];
}

function isForeign(keyword: string, dialect: Dialect): boolean {
  const rule = foreign.find((one) => one.keyword === keyword);
  if (!rule) return false;
  const isEarly = rule.from !== undefined && !isSince(dialect, rule.from);
  const isLate = rule.until !== undefined && dialect !== rule.until && isSince(dialect, rule.until);
  return isEarly || isLate;
}

function refuseMisread(keyword: string, value: unknown, depth: number, dialect: Dialect, isAlone: boolean): void {
  if (["$dynamicRef", "$recursiveRef", "unevaluatedItems", "unevaluatedProperties"].includes(keyword)) {
    throw new Misread(keyword);
  }
  if (keyword === idKeyword(dialect) && (depth > 0 || isAlone || typeof value !== "string" || /^urn:|#./.test(value))) {
    throw new Misread(keyword);
  }
  if (keyword === "$ref" && typeof value === "string" && !value.startsWith("#")) throw new Misread(keyword);
  if (keyword === "$schema" && value !== undefined && dialectOf(value) !== dialect) throw new Misread(keyword);
  if (keyword === "enum" && Array.isArray(value) && value.length === 0) throw new Misread(keyword);
  if (/^(properties|required|patternProperties|dependencies|dependentRequired|dependentSchemas)$/.test(keyword)) {
    const names = Array.isArray(value) ? value : isObject(value) ? Object.keys(value) : [];
    const inside = isObject(value) ? Object.values(value).flatMap((one) => (Array.isArray(one) ? one : [])) : [];
    if ([...names, ...inside].some((name) => typeof name === "string" && name in Object.prototype)) {
      throw new Misread(keyword);
    }
  }
}

function writtenFor(
  keyword: string,
  value: unknown,
  schema: JsonObject,
  dialect: Dialect,
): [string, unknown] | undefined {
  if (keyword === "pattern" && typeof value === "string") {
    const source = unicodePattern(value);
    if (source === undefined) throw new Misread(keyword);
    return [keyword, source];
  }
  if (keyword === "patternProperties" && isObject(value)) {
    const names = Object.keys(value).map((name) => unicodePattern(name));
    if (names.includes(undefined) || new Set(names).size !== names.length) throw new Misread(keyword);
    return [
      keyword,
      objectOf(Object.keys(value).map((name, index) => [names[index] ?? name, own(value, name) as never])),
    ];
  }
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  if (dialect !== "draft-04") return [keyword, value];
  if (keyword === "id") return ["$id", value];
  if (keyword === "exclusiveMinimum" || keyword === "exclusiveMaximum") return undefined;
  if (keyword === "minimum" && own(schema, "exclusiveMinimum") === true) return ["exclusiveMinimum", value];
  if (keyword === "maximum" && own(schema, "exclusiveMaximum") === true) return ["exclusiveMaximum", value];
  return keyword === "$schema" ? undefined : [keyword, value];
}

const maps = ["properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "dependencies"];

function rewriteInside(keyword: string, value: unknown, dialect: Dialect, depth: number, around: Set<object>): unknown {
  const part = (one: unknown): unknown => (Array.isArray(one) ? one : rewrite(one, dialect, depth, around));
  if (Array.isArray(value)) return value.map(part);
  if (!maps.includes(keyword) || !isObject(value)) return part(value);
  return objectOf(Object.keys(value).map((name) => [name, part(own(value, name)) as never]));
}
