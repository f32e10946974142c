import { childPointer, type Json } from "@trellis/findings";

/** A place at which an extension says less than the contract that it extends, or at which that cannot be told. */
export interface ExtensionProblem {
  /** Into the extension. */
  readonly pointer: string;
  readonly kind: "widens" | "undecided";
  readonly keyword: string;
  /** What the contract says, where it can be shown in a word. */
  readonly base?: Json;
  readonly mine?: Json;
}

type Schema = { readonly [keyword: string]: Json };

/** Gives the schema that a `$ref` in the contract leads to; undefined when it leads nowhere. */
export type ResolveRef = (ref: string) => Schema | undefined;

/**
 * Compares an extension with its contract, keyword by keyword, where both speak of the same field. Both hold in any case:
 * what is looked for is the maker who believes to have widened something, and would never see those records pass.
 */
export function extensionProblems(mine: Schema, base: Schema, resolve: ResolveRef): ExtensionProblem[] {
  return compare(mine, base, "", resolve, 0);
}

const deepest = 12;

function compare(
  mine: Schema,
  written: Schema,
  pointer: string,
  resolve: ResolveRef,
  depth: number,
): ExtensionProblem[] {
  const base = merged(written, resolve);
  if (base === undefined || depth > deepest) return [{ pointer, kind: "undecided", keyword: "$ref" }];
  const found: ExtensionProblem[] = [];
  for (const [keyword, value] of Object.entries(mine)) {
    const at = childPointer(pointer, keyword);
    const theirs = base[keyword];
    if (branches.has(keyword)) {
      found.push({ pointer: at, kind: "undecided", keyword });
      continue;
    }
    const judge = judges[keyword];
    if (judge && theirs !== undefined && JSON.stringify(theirs) !== JSON.stringify(value)) {
      const kind = judge(value, theirs);
      if (kind) found.push({ pointer: at, kind, keyword, base: theirs, mine: value });
    }
  }
  // A list of values that is not among the contract's own has no keyword of the same name to be compared with.
  if (Array.isArray(mine.enum) && base.const !== undefined && mine.enum.some((value: Json) => value !== base.const))
    found.push({ pointer: childPointer(pointer, "enum"), kind: "widens", keyword: "enum" });
  found.push(...compareFields(mine, base, pointer, resolve, depth));
  if (isSchema(mine.items) && isSchema(base.items))
    found.push(...compare(mine.items, base.items, childPointer(pointer, "items"), resolve, depth + 1));
  return found;
}

function compareFields(
  mine: Schema,
  base: Schema,
  pointer: string,
  resolve: ResolveRef,
  depth: number,
): ExtensionProblem[] {
  if (!isSchema(mine.properties)) return [];
  const theirs = isSchema(base.properties) ? base.properties : {};
  const isClosed = base.additionalProperties === false || base.unevaluatedProperties === false;
  return Object.entries(mine.properties).flatMap(([name, field]): ExtensionProblem[] => {
    const at = childPointer(childPointer(pointer, "properties"), name);
    const known = Object.hasOwn(theirs, name) ? theirs[name] : undefined;
    if (known === undefined)
      return isClosed ? [{ pointer: at, kind: "widens", keyword: "additionalProperties", base: false }] : [];
    return isSchema(field) && isSchema(known) ? compare(field, known, at, resolve, depth + 1) : [];
  });
}

type Judge = (mine: Json, base: Json) => ExtensionProblem["kind"] | undefined;

const atMost: Judge = (mine, base) => (Number(mine) > Number(base) ? "widens" : undefined);
const atLeast: Judge = (mine, base) => (Number(mine) < Number(base) ? "widens" : undefined);
const within: Judge = (mine, base) => {
  const allowed = listOf(base).map((value) => JSON.stringify(value));
  const isWithin = (value: Json) =>
    allowed.includes(JSON.stringify(value)) || (value === "integer" && allowed.includes('"number"'));
  return listOf(mine).every(isWithin) ? undefined : "widens";
};
/** Two patterns, or two formats: each holds, and whether one text can keep both is not for a comparison of words to say. */
const other: Judge = () => "undecided";
const classes = ["public", "internal", "personal", "sensitive"];

const judges: { readonly [keyword: string]: Judge | undefined } = {
  type: within,
  enum: within,
  const: (mine, base) => (JSON.stringify(mine) === JSON.stringify(base) ? undefined : "widens"),
  maxLength: atMost,
  maximum: atMost,
  exclusiveMaximum: atMost,
  maxItems: atMost,
  maxProperties: atMost,
  maxContains: atMost,
  minLength: atLeast,
  minimum: atLeast,
  exclusiveMinimum: atLeast,
  minItems: atLeast,
  minProperties: atLeast,
  minContains: atLeast,
  multipleOf: (mine, base) => (Number.isInteger(Number(mine) / Number(base)) ? undefined : "undecided"),
  uniqueItems: (mine, base) => (base === true && mine === false ? "widens" : undefined),
  additionalProperties: (mine, base) =>
    base === false ? "widens" : isSchema(mine) && isSchema(base) ? "undecided" : undefined,
  pattern: other,
  format: other,
  // Whoever reads the contract relies on how careful it is with a value.
  "x-classification": (mine, base) =>
    classes.indexOf(String(mine)) < classes.indexOf(String(base)) ? "widens" : undefined,
};

const branches = new Set(
  "allOf anyOf oneOf not if then else $ref $dynamicRef dependentSchemas patternProperties propertyNames contains prefixItems unevaluatedProperties unevaluatedItems".split(
    " ",
  ),
);

/** What the contract says at a place: its own words and those that it refers to, the own ones first. */
function merged(schema: Schema, resolve: ResolveRef): Schema | undefined {
  const { $ref, ...own } = schema;
  if (typeof $ref !== "string") return schema;
  const target = resolve($ref);
  const below = target && merged(target, resolve);
  return below && { ...below, ...own };
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
