import type { FormulaId } from "../formula/atom.js";
import { always, type Formulas, never } from "../formula/formulas.js";
import { canonicalText } from "../json/canonical-text.js";
import { allTypes, isObject, type JsonObject, own, typeBit } from "../json/json-value.js";
import type { ReasonCode } from "../outcome.js";
import { readArrayKeywords } from "./array-keywords.js";
import { isSince, refStandsAlone } from "./dialect.js";
import { type DynamicScope, emptyScope, enter, followDynamic, followRecursive } from "./dynamic-scope.js";
import { readObjectKeywords } from "./object-keywords.js";
import { readScalarKeywords } from "./scalar-keywords.js";
import type { SchemaPlace, SchemaSide } from "./schema-side.js";

/** How schemas are read into formulas. */
export interface ReadingOptions {
  readonly formulas: Formulas;
  readonly side: SchemaSide;
  readonly name: "inner" | "outer";
  readonly assertFormats: boolean;
}

/** One schema while it is read: what the readers of its keywords need. */
export interface Reading {
  readonly formulas: Formulas;
  readonly place: SchemaPlace;
  readonly schema: JsonObject;
  readonly assertFormats: boolean;
  /** Since a dialect. */
  since(dialect: Parameters<typeof isSince>[1]): boolean;
  /** The formula of a schema directly inside this one. */
  inside(schema: unknown, ...path: (string | number)[]): FormulaId;
  /** The same place and scope, for those who follow more than one schema. */
  readonly scope: DynamicScope;
  /** What cannot be understood. */
  opaque(code: ReasonCode, message: string, keyword?: string): FormulaId;
  /** Where a reference of this schema leads, and in which scope. */
  target(keyword: "$ref" | "$dynamicRef" | "$recursiveRef"): { place: SchemaPlace; scope: DynamicScope } | undefined;
  /** Reads another schema as if it stood here. */
  at(place: SchemaPlace, scope: DynamicScope): Reading | boolean | undefined;
  /** The place of a schema directly inside. */
  placeInside(schema: unknown, ...path: (string | number)[]): SchemaPlace;
  /** The formula of any place. */
  formulaAt(place: SchemaPlace, scope: DynamicScope): FormulaId;
}

const deepest = 40;

/** Keywords that mean what their value says, and nothing besides. */
const alike = new Set([
  ...["$ref", "type", "pattern", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
  ...["multipleOf", "exclusiveMinimum", "exclusiveMaximum"],
]);

/** Reads places of one side into formulas. Every reference is a name, found out when needed. */
export interface SchemaReader {
  /** The formula of a place; the root's when left out. */
  read(place?: SchemaPlace): FormulaId;
}

/** A reader of one side. */
export function createSchemaReader({ formulas, side, name, assertFormats }: ReadingOptions): SchemaReader {
  const numbers = new Map<object, number>();
  const finished = new Map<string, FormulaId>();
  const open = new Set<string>();

  function keyOf(place: SchemaPlace, scope: DynamicScope): string {
    const { schema } = place;
    if (!isObject(schema)) return `${name} ${String(schema)}`;
    const number = numbers.get(schema) ?? numbers.size;
    numbers.set(schema, number);
    return `${name} ${number} ${place.resource.uri}${scope.key}`;
  }

  function later(place: SchemaPlace, scope: DynamicScope): FormulaId {
    return formulas.later(keyOf(place, scope), () => read(place, scope, 0));
  }

  function read(place: SchemaPlace, from: DynamicScope, depth: number): FormulaId {
    const { schema } = place;
    if (schema === true) return always;
    if (schema === false) return never;
    const scope = enter(from, place.resource);
    if (!isObject(schema)) return opaque(place, "schema-invalid", "A schema must be an object or a boolean.");
    const key = keyOf(place, scope);
    const known = finished.get(key);
    if (known !== undefined) return known;
    if (depth > deepest || open.has(key)) return formulas.later(key, () => read(place, scope, 0));
    open.add(key);
    const made = readObject(reading(place, schema, scope, depth));
    open.delete(key);
    finished.set(key, made);
    return made;
  }

  function opaque(place: SchemaPlace, code: ReasonCode, message: string, keyword?: string): FormulaId {
    const pointer = keyword === undefined ? place.pointer : `${place.pointer}/${keyword}`;
    const reason = { code, message, side: name, pointer };
    const value = keyword !== undefined && isObject(place.schema) ? own(place.schema, keyword) : undefined;
    const text = keyword !== undefined && alike.has(keyword) ? canonicalText(value) : undefined;
    if (text === undefined) return formulas.opaque(reason);
    // What is written alike means the same on both sides, even where nobody knows what.
    const base = keyword?.startsWith("$") ? place.resource.uri : "";
    return formulas.opaque(reason, `${code} ${place.resource.dialect} ${keyword} ${base} ${text}`);
  }

  function reading(place: SchemaPlace, schema: JsonObject, scope: DynamicScope, depth: number): Reading {
    const { dialect } = place.resource;
    return {
      formulas,
      place,
      schema,
      assertFormats,
      scope,
      since: (since) => isSince(dialect, since),
      inside: (part, ...path) => read(side.inside(place, part, ...path), scope, depth + 1),
      placeInside: (part, ...path) => side.inside(place, part, ...path),
      opaque: (code, message, keyword) => opaque(place, code, message, keyword),
      target(keyword) {
        const reference = own(schema, keyword);
        if (typeof reference !== "string") return undefined;
        const found =
          keyword === "$ref"
            ? side.follow(reference, place)
            : keyword === "$dynamicRef"
              ? followDynamic(side, reference, place, scope)
              : followRecursive(side, reference, place, scope);
        return found && { place: found, scope: enter(scope, found.resource) };
      },
      at(other, otherScope) {
        if (typeof other.schema === "boolean") return other.schema;
        return isObject(other.schema)
          ? reading(other, other.schema, enter(otherScope, other.resource), depth)
          : undefined;
      },
      formulaAt: (other, otherScope) => read(other, otherScope, depth + 1),
    };
  }

  function reference(one: Reading, keyword: "$ref" | "$dynamicRef" | "$recursiveRef"): FormulaId {
    const found = one.target(keyword);
    if (!found) return one.opaque("reference", "The reference leads nowhere.", keyword);
    return typeof found.place.schema === "boolean"
      ? found.place.schema
        ? always
        : never
      : later(found.place, found.scope);
  }

  function readObject(one: Reading): FormulaId {
    const { schema, place } = one;
    const parts: FormulaId[] = [];
    if (typeof own(schema, "$ref") === "string") {
      parts.push(reference(one, "$ref"));
      if (refStandsAlone(place.resource.dialect)) return parts[0] ?? always;
    }
    if (one.since("2020-12") && typeof own(schema, "$dynamicRef") === "string")
      parts.push(reference(one, "$dynamicRef"));
    if (place.resource.dialect === "2019-09" && typeof own(schema, "$recursiveRef") === "string") {
      parts.push(reference(one, "$recursiveRef"));
    }
    parts.push(...readCombinators(one), ...readArrayKeywords(one), ...readObjectKeywords(one));
    if (place.resource.validates) parts.push(...readScalarKeywords(one));
    return formulas.and(...parts);
  }

  return { read: (place = side.root) => read(place, emptyScope, 0) };
}

function readCombinators(one: Reading): FormulaId[] {
  const { schema, formulas } = one;
  const parts: FormulaId[] = [];
  const list = (keyword: string): FormulaId[] | undefined => {
    const value = own(schema, keyword);
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value.map((part: unknown, index) => one.inside(part, keyword, index));
    parts.push(one.opaque("schema-invalid", `${keyword} must be a list.`, keyword));
    return undefined;
  };
  const all = list("allOf");
  if (all) parts.push(...all);
  const any = list("anyOf");
  if (any) parts.push(formulas.or(...any));
  const exactly = list("oneOf");
  if (exactly) parts.push(formulas.one(exactly));
  const not = own(schema, "not");
  if (not !== undefined) parts.push(formulas.negate(one.inside(not, "not")));
  const condition = one.since("draft-07") ? own(schema, "if") : undefined;
  if (condition !== undefined) {
    const when = one.inside(condition, "if");
    const clause = (keyword: "then" | "else"): FormulaId => {
      const value = own(schema, keyword);
      return value === undefined ? always : one.inside(value, keyword);
    };
    parts.push(formulas.or(formulas.negate(when), clause("then")), formulas.or(when, clause("else")));
  }
  return parts;
}

/** The types that a `type` names, and whether integers are the only numbers. */
export function readTypes(value: unknown): { mask: number; integersOnly: boolean } | undefined {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  let mask = 0;
  for (const name of names) {
    if (name === "integer") continue;
    if (typeof name !== "string" || !Object.hasOwn(typeBit, name)) return undefined;
    mask |= typeBit[name as keyof typeof typeBit];
  }
  const integersOnly = names.includes("integer") && !(mask & typeBit.number);
  return { mask: integersOnly ? mask | typeBit.number : mask & allTypes, integersOnly };
}
