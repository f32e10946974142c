import type { Json } from "@trellis/findings";
import { canonicalText, isSame } from "../json/canonical-text.js";
import { isObject, type JsonObject, own, typeBit, typeOf } from "../json/json-value.js";
import { isMultiple, rationalOf } from "../numbers/rational.js";
import { isSince, refStandsAlone } from "../parse/dialect.js";
import { type DynamicScope, emptyScope, enter, followDynamic, followRecursive } from "../parse/dynamic-scope.js";
import { readTypes } from "../parse/schema-reader.js";
import type { SchemaPlace, SchemaSide } from "../parse/schema-side.js";
import type { LanguageOracle } from "../strings/language-oracle.js";
import { unicodePattern } from "../strings/read-pattern.js";

/** The first thing that is wrong with a document. */
interface Failure {
  /** Pointer into the document. */
  readonly instance: string;
  /** Pointer into the schema's document, to the keyword. */
  readonly pointer: string;
}

/** What a document is to a schema: right, wrong somewhere, or not to be judged. */
type Judgement = "valid" | "unknown" | Failure;

/** Judges documents by the letter of the specification, straight from the schema. */
export type Interpreter = (value: Json) => Judgement;

/** Thrown inside: something cannot be judged. */
class Unjudged extends Error {}

/** What was spoken of in a value that is right so far. */
interface Spoken {
  readonly names: Set<string>;
  readonly items: Set<number>;
}

interface Visit {
  readonly place: SchemaPlace;
  readonly schema: JsonObject;
  readonly scope: DynamicScope;
  readonly value: Json;
  readonly instance: string;
  readonly spoken: Spoken;
  readonly depth: number;
}

const deepest = 400;
const mostVisits = 200_000;

/** A reading of one side's schema that shares nothing with the prover but the way references are followed. */
export function createInterpreter(side: SchemaSide, isIn: LanguageOracle, assertFormats: boolean): Interpreter {
  let visits = 0;

  function visit(
    place: SchemaPlace,
    from: DynamicScope,
    value: Json,
    instance: string,
    spoken: Spoken,
    depth: number,
  ): Failure | undefined {
    if (depth > deepest || visits++ > mostVisits) throw new Unjudged();
    const { schema } = place;
    if (schema === true) return undefined;
    if (schema === false) return { instance, pointer: place.pointer };
    if (!isObject(schema)) throw new Unjudged();
    const scope = enter(from, place.resource);
    const own_: Spoken = { names: new Set(), items: new Set() };
    const one: Visit = { place, schema, scope, value, instance, spoken: own_, depth };
    const failure = references(one) ?? (standsAlone(one) ? undefined : keywords(one));
    if (!failure) {
      for (const name of own_.names) spoken.names.add(name);
      for (const item of own_.items) spoken.items.add(item);
    }
    return failure;
  }

  function standsAlone({ schema, place }: Visit): boolean {
    return refStandsAlone(place.resource.dialect) && typeof own(schema, "$ref") === "string";
  }

  function references(one: Visit): Failure | undefined {
    const { schema, place, scope } = one;
    const follow = [
      ["$ref", (ref: string) => side.follow(ref, place), true],
      [
        "$dynamicRef",
        (ref: string) => followDynamic(side, ref, place, scope),
        isSince(place.resource.dialect, "2020-12"),
      ],
      [
        "$recursiveRef",
        (ref: string) => followRecursive(side, ref, place, scope),
        place.resource.dialect === "2019-09",
      ],
    ] as const;
    for (const [keyword, find, applies] of follow) {
      const reference = own(schema, keyword);
      if (typeof reference !== "string" || !applies) continue;
      const target = find(reference);
      if (!target) throw new Unjudged();
      const failure = visit(target, enter(scope, target.resource), one.value, one.instance, one.spoken, one.depth + 1);
      if (failure) return failure;
    }
    return undefined;
  }

  function inside(one: Visit, part: unknown, ...path: (string | number)[]): Failure | undefined {
    const place = side.inside(one.place, part, ...path);
    return visit(place, one.scope, one.value, one.instance, one.spoken, one.depth + 1);
  }

  /** Judges a part of the value. */
  function below(
    one: Visit,
    value: Json,
    step: string | number,
    part: unknown,
    ...path: (string | number)[]
  ): Failure | undefined {
    const place = side.inside(one.place, part, ...path);
    const instance = `${one.instance}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return visit(place, one.scope, value, instance, { names: new Set(), items: new Set() }, one.depth + 1);
  }

  function wrong(one: Visit, keyword: string): Failure {
    return { instance: one.instance, pointer: `${one.place.pointer}/${keyword}` };
  }

  function keywords(one: Visit): Failure | undefined {
    return (
      (one.place.resource.validates ? (scalars(one) ?? sizes(one)) : undefined) ??
      combinators(one) ??
      (Array.isArray(one.value) ? items(one, one.value as readonly Json[]) : undefined) ??
      (isObject(one.value) ? properties(one, one.value) : undefined)
    );
  }

  function scalars(one: Visit): Failure | undefined {
    const { schema, value, place } = one;
    const type = own(schema, "type");
    if (type !== undefined) {
      const types = readTypes(type);
      if (!types) throw new Unjudged();
      const fits = (types.mask & typeBit[typeOf(value)]) !== 0;
      if (!fits || (typeof value === "number" && types.integersOnly && !Number.isInteger(value)))
        return wrong(one, "type");
    }
    const modern = isSince(place.resource.dialect, "draft-06");
    if (modern && Object.hasOwn(schema, "const") && !isSame(own(schema, "const") as Json, value))
      return wrong(one, "const");
    const values = own(schema, "enum");
    if (Array.isArray(values) && !values.some((other: Json) => isSame(other, value))) return wrong(one, "enum");
    if (typeof value === "number") return numbers(one, value, modern);
    return typeof value === "string" ? strings(one, value) : undefined;
  }

  function numbers(one: Visit, value: number, modern: boolean): Failure | undefined {
    const { schema } = one;
    const limit = (keyword: string): number | undefined => {
      const found = own(schema, keyword);
      return typeof found === "number" ? found : undefined;
    };
    const minimum = limit("minimum");
    const maximum = limit("maximum");
    const low = modern ? limit("exclusiveMinimum") : own(schema, "exclusiveMinimum") === true ? minimum : undefined;
    const high = modern ? limit("exclusiveMaximum") : own(schema, "exclusiveMaximum") === true ? maximum : undefined;
    if (minimum !== undefined && value < minimum) return wrong(one, "minimum");
    if (maximum !== undefined && value > maximum) return wrong(one, "maximum");
    if (low !== undefined && value <= low) return wrong(one, "exclusiveMinimum");
    if (high !== undefined && value >= high) return wrong(one, "exclusiveMaximum");
    const step = limit("multipleOf");
    if (step === undefined) return undefined;
    const [exact, of] = [rationalOf(value), rationalOf(step)];
    if (!exact || !of || of.n <= 0n) throw new Unjudged();
    return isMultiple(exact, of) ? undefined : wrong(one, "multipleOf");
  }

  function strings(one: Visit, value: string): Failure | undefined {
    const { schema } = one;
    const length = [...value].length;
    const shortest = own(schema, "minLength");
    const longest = own(schema, "maxLength");
    if (typeof shortest === "number" && length < shortest) return wrong(one, "minLength");
    if (typeof longest === "number" && length > longest) return wrong(one, "maxLength");
    const pattern = own(schema, "pattern");
    if (typeof pattern === "string" && !matches(pattern, value)) return wrong(one, "pattern");
    const format = own(schema, "format");
    if (!assertFormats || typeof format !== "string") return undefined;
    const is = isIn({ kind: "opaque", name: format, code: "format" }, value);
    if (is === undefined) throw new Unjudged();
    return is ? undefined : wrong(one, "format");
  }

  function matches(pattern: string, text: string): boolean {
    const source = unicodePattern(pattern);
    const is = source === undefined ? undefined : isIn({ kind: "pattern", source }, text);
    if (is === undefined) throw new Unjudged();
    return is;
  }

  function sizes(one: Visit): Failure | undefined {
    const { schema, value } = one;
    const size = Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : undefined;
    if (size === undefined) return undefined;
    const what = Array.isArray(value) ? "Items" : "Properties";
    const least = own(schema, `min${what}`);
    const most = own(schema, `max${what}`);
    if (typeof least === "number" && size < least) return wrong(one, `min${what}`);
    if (typeof most === "number" && size > most) return wrong(one, `max${what}`);
    if (Array.isArray(value)) {
      const isUnique =
        own(schema, "uniqueItems") !== true || new Set(value.map((item) => canonicalText(item))).size === size;
      return isUnique ? undefined : wrong(one, "uniqueItems");
    }
    const required = own(schema, "required");
    if (!isObject(value) || !Array.isArray(required)) return undefined;
    return required.every((name) => Object.hasOwn(value, String(name))) ? undefined : wrong(one, "required");
  }

  function combinators(one: Visit): Failure | undefined {
    const { schema, place } = one;
    const list = (keyword: string): readonly unknown[] | undefined => {
      const found = own(schema, keyword);
      return Array.isArray(found) ? found : undefined;
    };
    for (const [index, part] of (list("allOf") ?? []).entries()) {
      const failure = inside(one, part, "allOf", index);
      if (failure) return failure;
    }
    const any = list("anyOf");
    if (any?.map((part, index) => inside(one, part, "anyOf", index)).every(Boolean)) return wrong(one, "anyOf");
    const exactly = list("oneOf");
    if (exactly) {
      const fitting = exactly.filter((part, index) => !inside(one, part, "oneOf", index));
      if (fitting.length !== 1) return wrong(one, "oneOf");
    }
    const not = own(schema, "not");
    if (not !== undefined) {
      const apart: Visit = { ...one, spoken: { names: new Set(), items: new Set() } };
      if (!inside(apart, not, "not")) return wrong(one, "not");
    }
    const condition = isSince(place.resource.dialect, "draft-07") ? own(schema, "if") : undefined;
    if (condition === undefined) return undefined;
    const clause = inside(one, condition, "if") ? "else" : "then";
    const then = own(schema, clause);
    return then === undefined ? undefined : inside(one, then, clause);
  }

  function items(one: Visit, value: readonly Json[]): Failure | undefined {
    const { schema, place, spoken } = one;
    const { dialect } = place.resource;
    const modern = isSince(dialect, "2020-12");
    const list = own(schema, modern ? "prefixItems" : "items");
    const first: readonly unknown[] = Array.isArray(list) ? list : [];
    const restKeyword = modern || !Array.isArray(list) ? "items" : "additionalItems";
    const rest = own(schema, restKeyword);
    for (const [index, item] of value.entries()) {
      const isFirst = index < first.length;
      if (!isFirst && rest === undefined) continue;
      const failure = isFirst
        ? below(one, item, index, first[index], modern ? "prefixItems" : "items", index)
        : below(one, item, index, rest, restKeyword);
      if (failure) return failure;
      spoken.items.add(index);
    }
    const failure = isSince(dialect, "draft-06") ? contains(one, value) : undefined;
    if (failure) return failure;
    const others = isSince(dialect, "2019-09") ? own(schema, "unevaluatedItems") : undefined;
    if (others === undefined) return undefined;
    for (const [index, item] of value.entries()) {
      if (spoken.items.has(index)) continue;
      const wrongItem = below(one, item, index, others, "unevaluatedItems");
      if (wrongItem) return wrongItem;
      spoken.items.add(index);
    }
    return undefined;
  }

  function contains(one: Visit, value: readonly Json[]): Failure | undefined {
    const { schema, place, spoken } = one;
    const wanted = own(schema, "contains");
    if (wanted === undefined) return undefined;
    const { dialect, validates } = place.resource;
    const counted = isSince(dialect, "2019-09") && validates;
    const least = counted ? own(schema, "minContains") : undefined;
    const most = counted ? own(schema, "maxContains") : undefined;
    let count = 0;
    for (const [index, item] of value.entries()) {
      if (below(one, item, index, wanted, "contains")) continue;
      count++;
      if (isSince(dialect, "2020-12")) spoken.items.add(index);
    }
    if (count < (typeof least === "number" ? least : 1)) return wrong(one, "contains");
    return typeof most === "number" && count > most ? wrong(one, "maxContains") : undefined;
  }

  function properties(one: Visit, value: JsonObject): Failure | undefined {
    const { schema, place, spoken } = one;
    const map = (keyword: string): JsonObject => {
      const found = own(schema, keyword);
      return isObject(found) ? found : {};
    };
    const named = map("properties");
    const patterns = map("patternProperties");
    const additional = own(schema, "additionalProperties");
    const names = isSince(place.resource.dialect, "draft-06") ? own(schema, "propertyNames") : undefined;
    for (const name of Object.keys(value)) {
      const part = own(value, name) as Json;
      let failure = Object.hasOwn(named, name)
        ? below(one, part, name, own(named, name), "properties", name)
        : undefined;
      let known = Object.hasOwn(named, name);
      for (const pattern of Object.keys(patterns)) {
        if (failure || !matches(pattern, name)) continue;
        known = true;
        failure = below(one, part, name, own(patterns, pattern), "patternProperties", pattern);
      }
      if (!known && additional !== undefined) {
        known = true;
        failure = below(one, part, name, additional, "additionalProperties");
      }
      failure ??= names === undefined ? undefined : below(one, name, name, names, "propertyNames");
      if (failure) return failure;
      if (known) spoken.names.add(name);
    }
    return dependencies(one, value, map) ?? unevaluated(one, value);
  }

  function dependencies(one: Visit, value: JsonObject, map: (keyword: string) => JsonObject): Failure | undefined {
    const { dialect, validates } = one.place.resource;
    const keywords_ = isSince(dialect, "2019-09") ? ["dependentRequired", "dependentSchemas"] : ["dependencies"];
    for (const keyword of keywords_) {
      const all = map(keyword);
      for (const name of Object.keys(all)) {
        if (!Object.hasOwn(value, name)) continue;
        const part = own(all, name);
        if (Array.isArray(part)) {
          if (keyword === "dependentSchemas" || !validates) continue;
          if (!part.every((other) => Object.hasOwn(value, String(other)))) return wrong(one, keyword);
        } else if (keyword !== "dependentRequired") {
          const failure = inside(one, part, keyword, name);
          if (failure) return failure;
        }
      }
    }
    return undefined;
  }

  function unevaluated(one: Visit, value: JsonObject): Failure | undefined {
    const { schema, place, spoken } = one;
    const others = isSince(place.resource.dialect, "2019-09") ? own(schema, "unevaluatedProperties") : undefined;
    if (others === undefined) return undefined;
    for (const name of Object.keys(value)) {
      if (spoken.names.has(name)) continue;
      const failure = below(one, own(value, name) as Json, name, others, "unevaluatedProperties");
      if (failure) return failure;
      spoken.names.add(name);
    }
    return undefined;
  }

  return (value) => {
    visits = 0;
    try {
      return visit(side.root, emptyScope, value, "", { names: new Set(), items: new Set() }, 0) ?? "valid";
    } catch (error) {
      if (error instanceof Unjudged) return "unknown";
      throw error;
    }
  };
}
