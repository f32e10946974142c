import type { Json } from "@trellis/findings";
import { allowedKinds, appliedSchemas, type Follow, ownValues, type ValueKind } from "./applied-schemas.js";
import { textBounds } from "./contradiction-in.js";
import { isObject, keyword, type SchemaObject } from "./json-schema.js";
import { violates } from "./violates.js";

/** Why a keyword has no effect. */
type DeadReason =
  /** It is about another kind of values than the schema allows. */
  | "type"
  /** It needs another keyword beside it. */
  | "alone"
  /** Its value asks for nothing. */
  | "empty"
  /** What stands beside it asks for as much or more. */
  | "implied";

/** A keyword of a schema that has no effect where it stands. */
export interface DeadKeyword {
  readonly name: string;
  readonly why: DeadReason;
}

/** What else is needed to look for dead keywords. */
export interface DeadKeywordOptions {
  readonly follow: Follow;
  isSafe(pattern: string): boolean;
}

/** The keywords of a schema that change no verdict, as far as the schema itself and what holds with it show. */
export function deadKeywords(schema: SchemaObject, { follow, isSafe }: DeadKeywordOptions): DeadKeyword[] {
  const kinds = allowedKinds(appliedSchemas(schema, follow));
  // Where nothing is allowed at all there is more to say than that.
  if (kinds.size === 0) return [];
  const dead: DeadKeyword[] = [];
  for (const [name, value] of Object.entries(schema)) {
    const why = isForOthers(name, kinds)
      ? "type"
      : isAlone(name, schema)
        ? "alone"
        : isEmpty(name, value)
          ? "empty"
          : isImplied(name, value, schema, kinds, isSafe)
            ? "implied"
            : undefined;
    if (why) dead.push({ name, why });
  }
  return dead;
}

function isForOthers(name: string, kinds: ReadonlySet<ValueKind>): boolean {
  const about = Object.hasOwn(abouts, name) ? abouts[name] : undefined;
  return about !== undefined && !about.some((kind) => kinds.has(kind));
}

const numbers: readonly ValueKind[] = ["integer", "number"];
const abouts: { readonly [keyword: string]: readonly ValueKind[] } = {
  ...about(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"], numbers),
  ...about(["minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"], ["string"]),
  ...about(["items", "prefixItems", "contains", "minContains", "maxContains", "unevaluatedItems"], ["array"]),
  ...about(["minItems", "maxItems", "uniqueItems"], ["array"]),
  ...about(["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"], ["object"]),
  ...about(["propertyNames", "required", "minProperties", "maxProperties"], ["object"]),
  ...about(["dependentRequired", "dependentSchemas"], ["object"]),
};

function about(names: readonly string[], kinds: readonly ValueKind[]): { [keyword: string]: readonly ValueKind[] } {
  return Object.fromEntries(names.map((name) => [name, kinds]));
}

function isAlone(name: string, schema: SchemaObject): boolean {
  const has = (other: string): boolean => keyword(schema, other) !== undefined;
  switch (name) {
    case "then":
    case "else":
      return !has("if");
    case "if":
      return !has("then") && !has("else");
    case "minContains":
    case "maxContains":
      return !has("contains");
    case "contentSchema":
      return !has("contentMediaType");
    default:
      return false;
  }
}

function isEmpty(name: string, value: Json): boolean {
  if (["minLength", "minItems", "minProperties"].includes(name)) return value === 0;
  if (name === "required") return Array.isArray(value) && value.length === 0;
  if (name === "dependentRequired") return isObject(value) && Object.keys(value).length === 0;
  return name === "uniqueItems" && value === false;
}

function isImplied(
  name: string,
  value: Json,
  schema: SchemaObject,
  kinds: ReadonlySet<ValueKind>,
  isSafe: (pattern: string) => boolean,
): boolean {
  const number = (other: string): number | undefined => {
    const said = keyword(schema, other);
    return typeof said === "number" ? said : undefined;
  };
  const values = ownValues(schema);
  if (values && valueKeywords.has(name)) {
    // A list of values says everything that these could say, unless it is they that cut it down.
    return !isUntried(name, value, isSafe) && values.every((one) => !violates(name, value, one, isSafe));
  }
  switch (name) {
    case "enum":
      return keyword(schema, "const") !== undefined;
    case "minLength":
      return typeof value === "number" && textBounds(schema).min >= value;
    case "maxLength":
      return typeof value === "number" && textBounds(schema).max <= value;
    case "minimum":
      return typeof value === "number" && (number("exclusiveMinimum") ?? -Infinity) >= value;
    case "maximum":
      return typeof value === "number" && (number("exclusiveMaximum") ?? Infinity) <= value;
    case "exclusiveMinimum":
      return typeof value === "number" && (number("minimum") ?? -Infinity) > value;
    case "exclusiveMaximum":
      return typeof value === "number" && (number("maximum") ?? Infinity) < value;
    case "multipleOf":
      return value === 1 && !kinds.has("number");
    case "uniqueItems":
      return (number("maxItems") ?? Infinity) <= 1;
    case "minItems":
      return typeof value === "number" && leastContained(schema, number("minContains")) >= value;
    case "minProperties":
      return typeof value === "number" && leastRequired(schema) >= value;
    case "unevaluatedProperties":
      return keyword(schema, "additionalProperties") !== undefined;
    case "unevaluatedItems":
      return keyword(schema, "items") !== undefined;
    default:
      return false;
  }
}

/** What an unsafe pattern says of a value is never tried. */
function isUntried(name: string, value: Json, isSafe: (pattern: string) => boolean): boolean {
  return name === "pattern" && typeof value === "string" && !isSafe(value);
}

const valueKeywords = new Set([
  "type",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
]);

function leastContained(schema: SchemaObject, minContains: number | undefined): number {
  return keyword(schema, "contains") === undefined ? 0 : (minContains ?? 1);
}

function leastRequired(schema: SchemaObject): number {
  const required = keyword(schema, "required");
  return Array.isArray(required) ? new Set(required).size : 0;
}
