import type { Json } from "@trellis/findings";
import type { Follow, ValueKind } from "./applied-schemas.js";
import { allowedKinds, appliedSchemas, ownValues, schemasIn } from "./applied-schemas.js";
import { formatLength } from "./format-length.js";
import { isObject, keyword, type SchemaObject } from "./json-schema.js";
import { patternShape } from "./pattern-shape.js";
import { violates } from "./violates.js";

/** Why nothing can be valid. */
export type Contradiction =
  /** The types that are asked for exclude one another. */
  | "types"
  /** No value that is listed satisfies the rest. */
  | "values"
  /** The least that is asked for is more than the most that is allowed. */
  | "numbers"
  | "lengths"
  | "items"
  | "properties"
  /** A property must be there that may not be there. */
  | "forbidden"
  /** No branch of a choice goes with the rest. */
  | "branches"
  /** Everything is excluded. */
  | "not";

/** What else is needed to look for a contradiction. */
export interface ContradictionOptions {
  readonly follow: Follow;
  isSafe(pattern: string): boolean;
}

/**
 * Why no value can satisfy a schema; undefined when some may. What is found is certain; what depends on more than the limits,
 * types, lists and branches of one value is not looked for.
 */
export function contradictionIn(schema: SchemaObject, options: ContradictionOptions): Contradiction | undefined {
  return among(appliedSchemas(schema, options.follow), options, deepest);
}

function among(
  schemas: readonly SchemaObject[],
  options: ContradictionOptions,
  depth: number,
): Contradiction | undefined {
  if (schemas.some((one) => excludesEverything(keyword(one, "not")))) return "not";
  const values = schemas.map(ownValues).find((list) => list !== undefined);
  if (values && !values.some((value) => satisfiesAll(value, schemas, options))) return "values";
  const kinds = allowedKinds(schemas);
  if (kinds.size === 0) return "types";
  const reasons = [...kinds].map((kind) => values === undefined && whyNone(kind, schemas, options));
  const [reason] = reasons;
  if (reason && reasons.every((one) => one)) return reason;
  return schemas.some((one) => !someBranchFits(one, schemas, options, depth)) ? "branches" : undefined;
}

function excludesEverything(not: Json | undefined): boolean {
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

function satisfiesAll(value: Json, schemas: readonly SchemaObject[], { isSafe }: ContradictionOptions): boolean {
  return schemas.every((schema) =>
    Object.entries(schema).every(([name, said]) => !violates(name, said, value, isSafe)),
  );
}

/** Why there is no value of one kind. */
function whyNone(
  kind: ValueKind,
  schemas: readonly SchemaObject[],
  { follow }: ContradictionOptions,
): Contradiction | undefined {
  switch (kind) {
    case "integer":
    case "number":
      return noNumber(schemas, kind) ? "numbers" : undefined;
    case "string":
      return noText(schemas) ? "lengths" : undefined;
    case "array":
      return most(schemas, "minItems") > least(schemas, "maxItems") ? "items" : undefined;
    case "object":
      return noObject(schemas, follow);
    default:
      return undefined;
  }
}

function noNumber(schemas: readonly SchemaObject[], kind: "integer" | "number"): boolean {
  const low = Math.max(most(schemas, "minimum", -Infinity), most(schemas, "exclusiveMinimum", -Infinity));
  const high = Math.min(least(schemas, "maximum"), least(schemas, "exclusiveMaximum"));
  const isOpen = low === most(schemas, "exclusiveMinimum", -Infinity) || high === least(schemas, "exclusiveMaximum");
  if (low > high || (low === high && isOpen && Number.isFinite(low))) return true;
  if (kind === "number") return low === high && Number.isInteger(low);
  const first = low === most(schemas, "exclusiveMinimum", -Infinity) ? Math.floor(low) + 1 : Math.ceil(low);
  const last = high === least(schemas, "exclusiveMaximum") ? Math.ceil(high) - 1 : Math.floor(high);
  return first > last;
}

function noText(schemas: readonly SchemaObject[]): boolean {
  const bounds = schemas.map(textBounds);
  const low = Math.max(most(schemas, "minLength"), ...bounds.map(({ min }) => min));
  const high = Math.min(least(schemas, "maxLength"), ...bounds.map(({ max }) => max));
  return low > high;
}

/** How short and how long a text can be that fits a schema's own pattern and format. */
export function textBounds(schema: SchemaObject): { readonly min: number; readonly max: number } {
  const pattern = keyword(schema, "pattern");
  const format = keyword(schema, "format");
  const bounds = [
    typeof pattern === "string" ? patternShape(pattern) : undefined,
    typeof format === "string" ? formatLength(format) : undefined,
  ];
  return {
    min: Math.max(0, ...bounds.map((one) => one?.min ?? 0)),
    max: Math.min(...bounds.map((one) => one?.max ?? Infinity)),
  };
}

function noObject(schemas: readonly SchemaObject[], follow: Follow): Contradiction | undefined {
  const required = new Set(
    schemas.flatMap((one) => keyword(one, "required") ?? []).filter((name): name is string => typeof name === "string"),
  );
  if (Math.max(required.size, most(schemas, "minProperties")) > least(schemas, "maxProperties")) return "properties";
  const isForbidden = (name: string): boolean => schemas.some((one) => forbids(one, name, follow));
  return [...required].some(isForbidden) ? "forbidden" : undefined;
}

function forbids(schema: SchemaObject, name: string, follow: Follow): boolean {
  const properties = keyword(schema, "properties");
  const own = isObject(properties) ? keyword(properties, name) : undefined;
  if (own === false || (isObject(own) && follow(own) === false)) return true;
  if (own !== undefined || keyword(schema, "additionalProperties") !== false) return false;
  const patterns = keyword(schema, "patternProperties");
  // A name that some pattern takes is allowed; which pattern takes it is not worth trying here.
  return !isObject(patterns) || Object.keys(patterns).length === 0;
}

function someBranchFits(
  schema: SchemaObject,
  around: readonly SchemaObject[],
  options: ContradictionOptions,
  depth: number,
): boolean {
  if (depth === 0) return true;
  return ["anyOf", "oneOf"].every((name) => {
    const branches = schemasIn(schema, name);
    return (
      branches.length === 0 ||
      branches.length > widest ||
      branches.some((branch) => {
        if (!isObject(branch)) return branch;
        const inside = [...new Set([...around, ...appliedSchemas(branch, options.follow)])];
        return among(inside, options, depth - 1) === undefined;
      })
    );
  });
}

// Branches inside branches multiply; what is found two levels down is enough.
const deepest = 2;
const widest = 64;

function most(schemas: readonly SchemaObject[], name: string, otherwise = 0): number {
  return Math.max(otherwise, ...numbers(schemas, name));
}

function least(schemas: readonly SchemaObject[], name: string): number {
  return Math.min(Infinity, ...numbers(schemas, name));
}

function numbers(schemas: readonly SchemaObject[], name: string): number[] {
  return schemas.map((one) => keyword(one, name)).filter((value) => typeof value === "number");
}
