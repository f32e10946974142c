import { indexSchemas, type JsonSchema, type SchemaIndex, type SchemaObject } from "@trellis/contract";
import type { Json } from "@trellis/findings";
import fc from "fast-check";
import { numberMaker } from "./number-maker.js";
import { textMaker } from "./text-maker.js";

/** A schema that applies at a place, and what its relative references start from. */
interface Applied {
  readonly schema: SchemaObject;
  readonly base: string;
}

/** How deep references may lead before a document is left to end. */
const deepest = 6;
/** How many combinations of branches are tried at one place. */
const mostWays = 64;
/** How many places are looked at before documents are left to end: a schema may refer to itself in many ways. */
const mostValues = 5000;

/**
 * Makes documents for a self-contained schema: every field there and not there, shortest and longest texts, limits of
 * numbers, each branch. What it makes is nearly always valid; a validator has the last word. Fields that the schema does not
 * declare are never made, as a writer sends declared fields.
 */
export function documentMaker(schema: SchemaObject): fc.Arbitrary<Json> {
  const index = indexSchemas([{ uri: "https://schema.invalid/", schema }]);
  const base = typeof schema.$id === "string" ? schema.$id : "https://schema.invalid/";
  return valueMaker([{ schema, base }], { index, values: 0 }, 0);
}

/** What making has used so far, and where references are looked up. */
interface Making {
  readonly index: SchemaIndex;
  values: number;
}

/** Makes a value to which all of the schemas apply. */
function valueMaker(applied: readonly Applied[], making: Making, depth: number): fc.Arbitrary<Json> {
  making.values++;
  // Nothing that ends is valid here; the validator will say so.
  if (depth > 3 * deepest) return fc.constant(null);
  const choices: Applied[][] = [];
  for (const way of ways(applied, [], making.index)) if (choices.push(way) >= mostWays) break;
  const [only] = choices;
  if (choices.length === 1 && only) return plainMaker(only, making, depth);
  return fc.oneof(...choices.map((one) => plainMaker(one, making, depth)));
}

/** Follows references and `allOf`, and takes one branch of each choice: each way to do so is a list of plain schemas. */
function* ways(open: readonly Applied[], done: readonly Applied[], index: SchemaIndex): Generator<Applied[]> {
  const [one, ...rest] = open;
  if (!one || done.length > 200) {
    yield [...done];
    return;
  }
  // A reference to itself adds nothing.
  if (done.some(({ schema }) => schema === one.schema)) {
    yield* ways(rest, done, index);
    return;
  }
  for (const below of partsOf(one, index)) yield* ways([...below, ...rest], [...done, one], index);
}

/** The schemas that apply beside one: all of what always applies, and for each choice one branch after another. */
function partsOf({ schema, base }: Applied, index: SchemaIndex): Applied[][] {
  const beside = (parts: readonly SchemaObject[]): Applied[] => parts.map((part) => ({ schema: part, base }));
  const target = typeof schema.$ref === "string" ? index.resolve(schema.$ref, base) : undefined;
  const always = beside(listAt(schema, "allOf"));
  if (target && isObject(target.schema)) always.push({ schema: target.schema, base: target.base });
  let parts: Applied[][] = [always];
  const choose = (branches: readonly Applied[][]): void => {
    if (branches.length > 0)
      parts = parts.flatMap((some) => branches.map((branch) => [...some, ...branch])).slice(0, mostWays);
  };
  for (const keyword of ["anyOf", "oneOf"]) choose(listAt(schema, keyword).map((branch) => beside([branch])));
  const { if: condition, then = {}, else: otherwise = {} } = schema;
  if (isObject(condition)) choose([beside([condition, then].filter(isObject)), beside([otherwise].filter(isObject))]);
  return parts;
}

function plainMaker(applied: readonly Applied[], making: Making, depth: number): fc.Arbitrary<Json> {
  const schemas = applied.map(({ schema }) => schema);
  for (const schema of schemas) if (schema.const !== undefined) return fc.constant(schema.const as Json);
  const [listed, ...more] = schemas.flatMap(({ enum: values }) => (Array.isArray(values) ? [values as Json[]] : []));
  if (listed) {
    const allowed = listed.filter((value) => more.every((other) => other.some((one) => same(one, value))));
    return fc.constantFrom(...(allowed.length > 0 ? allowed : listed));
  }
  const examples = schemas.flatMap(({ examples: given }) => (Array.isArray(given) ? (given as Json[]) : []));
  const made = typesOf(schemas).map((type) => makerOf(type, applied, making, depth));
  const any = made.length === 1 && made[0] ? made[0] : fc.oneof(...made);
  // What the authors hold for typical is worth a try of its own.
  return examples.length === 0
    ? any
    : fc.oneof({ weight: 9, arbitrary: any }, { weight: 1, arbitrary: fc.constantFrom(...examples) });
}

const allTypes = ["null", "boolean", "integer", "number", "string", "array", "object"] as const;
type TypeName = (typeof allTypes)[number];

/** The types that a value may have: what the schemas say, else what their keywords are about. */
function typesOf(schemas: readonly SchemaObject[]): readonly TypeName[] {
  let allowed: readonly TypeName[] = allTypes;
  let isSaid = false;
  for (const { type } of schemas) {
    if (type === undefined) continue;
    isSaid = true;
    const names = Array.isArray(type) ? type : [type];
    allowed = allowed.filter((one) => names.includes(one) || (one === "integer" && names.includes("number")));
  }
  if (isSaid)
    return allowed.length > 1 && allowed.includes("number") ? allowed.filter((one) => one !== "integer") : allowed;
  const has = (...keywords: string[]): boolean => schemas.some((schema) => keywords.some((one) => one in schema));
  if (has("properties", "required", "patternProperties", "additionalProperties", "minProperties")) return ["object"];
  if (has("items", "prefixItems", "contains", "minItems", "uniqueItems")) return ["array"];
  if (has("minLength", "maxLength", "pattern", "format")) return ["string"];
  if (has("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum")) return ["number"];
  return ["string", "number", "boolean"];
}

function makerOf(type: TypeName, applied: readonly Applied[], making: Making, depth: number): fc.Arbitrary<Json> {
  const schemas = applied.map(({ schema }) => schema);
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "string") return textMaker(schemas);
  if (type === "integer" || type === "number") return numberMaker(schemas, type === "integer");
  return type === "array" ? arrayMaker(applied, making, depth) : objectMaker(applied, making, depth);
}

function objectMaker(applied: readonly Applied[], making: Making, depth: number): fc.Arbitrary<Json> {
  const fields = new Map<string, Applied[]>();
  const required = new Set<string>();
  for (const { schema, base } of applied) {
    const { properties, required: names } = schema;
    if (Array.isArray(names)) for (const name of names) required.add(String(name));
    if (!isObject(properties)) continue;
    for (const [name, part] of Object.entries(properties)) {
      const known = fields.get(name) ?? [];
      if (isObject(part)) fields.set(name, [...known, { schema: part, base }]);
      else if (part === true && !fields.has(name)) fields.set(name, known);
    }
  }
  for (const name of required) if (!fields.has(name)) fields.set(name, []);
  const isDeep = hasToEnd(making, depth);
  const model: Record<string, fc.Arbitrary<Json>> = Object.create(null);
  for (const [name, parts] of fields) {
    if (!isDeep || required.has(name)) model[name] = valueMaker(parts, making, depth + 1);
  }
  return fc
    .record(model, { requiredKeys: [...required], noNullPrototype: true })
    .map((record) => ({ ...record }) as Json);
}

function arrayMaker(applied: readonly Applied[], making: Making, depth: number): fc.Arbitrary<Json> {
  const schemasAt = (name: string): Applied[] =>
    applied.flatMap(({ schema, base }) => (isObject(schema[name]) ? [{ schema: schema[name], base }] : []));
  const isDeep = hasToEnd(making, depth);
  const least = Math.max(0, ...applied.map(({ schema }) => Number(schema.minItems ?? 0)));
  const most = Math.min(1000, ...applied.map(({ schema }) => Number(schema.maxItems ?? least + 4)));
  const first = applied.flatMap(({ schema, base }) => [
    listAt(schema, "prefixItems").map((part) => ({ schema: part, base })),
  ]);
  if (isDeep && least === 0) return fc.constant([]);
  const prefix = first.sort((a, b) => b.length - a.length)[0] ?? [];
  const item = valueMaker(schemasAt("items"), making, depth + 1);
  const contained = schemasAt("contains");
  const wanted = contained.length === 0 ? [] : [valueMaker([...contained, ...schemasAt("items")], making, depth + 1)];
  const options = { minLength: Math.max(0, least - prefix.length), maxLength: Math.max(least, isDeep ? least : most) };
  const isUnique = applied.some(({ schema }) => schema.uniqueItems === true);
  // Mostly short lists; the longest that is allowed now and then.
  const short = {
    ...options,
    maxLength: Math.max(options.minLength, Math.min(options.maxLength, options.minLength + 3)),
  };
  const listOf = ({ minLength, maxLength }: typeof options): fc.Arbitrary<Json[]> =>
    isUnique
      ? fc.uniqueArray(item, { minLength, maxLength, comparator: same, size: "max" })
      : fc.array(item, { minLength, maxLength, size: "max" });
  const rest = fc.oneof(
    { weight: 9, arbitrary: listOf(short) },
    {
      weight: 1,
      arbitrary: listOf({
        ...short,
        minLength: Math.min(options.maxLength, 30),
        maxLength: Math.min(options.maxLength, 30),
      }),
    },
  );
  const head = prefix.map((one) => valueMaker([one], making, depth + 1));
  return fc.tuple(fc.tuple(...head), fc.tuple(...wanted), rest).map(([a, b, c]) => [...a, ...b, ...c]);
}

function hasToEnd({ values }: Making, depth: number): boolean {
  return depth >= deepest || values > mostValues;
}

function listAt(schema: SchemaObject, keyword: string): SchemaObject[] {
  const value = schema[keyword];
  return Array.isArray(value) ? (value as JsonSchema[]).filter(isObject) : [];
}

function isObject(value: unknown): value is SchemaObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function same(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
