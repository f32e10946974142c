import type { FormulaId } from "../formula/atom.js";
import { isObject, own } from "../json/json-value.js";
import type { Language } from "../strings/language.js";
import { unicodePattern } from "../strings/read-pattern.js";
import { unevaluatedProperties } from "./evaluated-properties.js";
import { readCount } from "./scalar-keywords.js";
import type { Reading } from "./schema-reader.js";

/** What a schema says of objects. */
export function readObjectKeywords(one: Reading): FormulaId[] {
  const parts = [...values(one), ...dependencies(one)];
  if (one.place.resource.validates) parts.push(...counts(one));
  const names = one.since("draft-06") ? own(one.schema, "propertyNames") : undefined;
  if (names !== undefined) {
    const of = one.inside(names, "propertyNames");
    parts.push(one.formulas.typed("object", { kind: "names-every", of }));
  }
  if (one.since("2019-09") && own(one.schema, "unevaluatedProperties") !== undefined) {
    parts.push(unevaluatedProperties(one));
  }
  return parts;
}

/** One name. */
export function nameLanguage(name: string): Language {
  return { kind: "names", names: new Set([name]) };
}

/** A pattern for names; what cannot be read is a set of which nothing is known. */
function patternLanguage(pattern: string): Language {
  const source = unicodePattern(pattern);
  return source === undefined ? { kind: "opaque", name: pattern, code: "pattern" } : { kind: "pattern", source };
}

/** The names that `properties` and `patternProperties` of a schema speak of. */
export function declaredNames(one: Reading): Language[] {
  const { properties, patterns } = declared(one);
  return [
    ...(properties.length > 0 ? [{ kind: "names", names: new Set(properties) } as const] : []),
    ...patterns.map(patternLanguage),
  ];
}

function declared({ schema }: Reading): { properties: string[]; patterns: string[] } {
  const properties = own(schema, "properties");
  const patterns = own(schema, "patternProperties");
  return {
    properties: isObject(properties) ? Object.keys(properties) : [],
    patterns: isObject(patterns) ? Object.keys(patterns) : [],
  };
}

function values(one: Reading): FormulaId[] {
  const { schema, formulas } = one;
  const { properties, patterns } = declared(one);
  const every = (keys: Language, of: FormulaId): FormulaId => formulas.typed("object", { kind: "every", keys, of });
  const part = (keyword: string, name: string): FormulaId => {
    const map = own(schema, keyword);
    return one.inside(isObject(map) ? own(map, name) : undefined, keyword, name);
  };
  const parts = [
    ...properties.map((name) => every(nameLanguage(name), part("properties", name))),
    ...patterns.map((pattern) => every(patternLanguage(pattern), part("patternProperties", pattern))),
  ];
  const additional = own(schema, "additionalProperties");
  if (additional !== undefined) {
    const others: Language = { kind: "not", of: { kind: "any", of: declaredNames(one) } };
    parts.push(every(others, one.inside(additional, "additionalProperties")));
  }
  return parts;
}

function dependencies(one: Reading): FormulaId[] {
  const { schema, formulas, place } = one;
  const parts: FormulaId[] = [];
  const has = (name: string): FormulaId => formulas.typed("object", { kind: "has", name });
  // What is no object passes: the opposite of "has" is told of objects only.
  const unless = (name: string, then: FormulaId): FormulaId =>
    formulas.or(formulas.negate(formulas.typed("object", { kind: "has", name }, true)), then);
  const each = (keyword: string): void => {
    const map = own(schema, keyword);
    if (map === undefined) return;
    if (!isObject(map)) {
      parts.push(one.opaque("schema-invalid", `${keyword} must be an object.`, keyword));
      return;
    }
    for (const name of Object.keys(map)) {
      const value = own(map, name);
      if (Array.isArray(value)) {
        if (keyword === "dependentSchemas" || !place.resource.validates) continue;
        parts.push(unless(name, formulas.and(...value.map((other) => has(String(other))))));
      } else if (keyword !== "dependentRequired") parts.push(unless(name, one.inside(value, keyword, name)));
    }
  };
  if (one.since("2019-09")) {
    each("dependentRequired");
    each("dependentSchemas");
  } else each("dependencies");
  return parts;
}

function counts(one: Reading): FormulaId[] {
  const { schema, formulas } = one;
  const parts: FormulaId[] = [];
  const required = own(schema, "required");
  if (Array.isArray(required)) {
    for (const name of required) parts.push(formulas.typed("object", { kind: "has", name: String(name) }));
  } else if (required !== undefined) parts.push(one.opaque("schema-invalid", "required must be a list.", "required"));
  const least = readCount(one, "minProperties", parts);
  if (least !== undefined) parts.push(formulas.typed("object", { kind: "keys-least", count: least }));
  const most = readCount(one, "maxProperties", parts);
  if (most !== undefined) parts.push(formulas.typed("object", { kind: "keys-most", count: most }));
  return parts;
}
