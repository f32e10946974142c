import type { Json } from "@trellis/findings";
import { isObject, type JsonObject, objectOf, own } from "../json/json-value.js";
import type { SchemaPlace } from "../parse/schema-side.js";
import * as rules from "../rules/index.gen.js";
import type { Language } from "../strings/language.js";
import { compareFacets, compareSaid, facet } from "./compare-facets.js";
import type { Fact } from "./fact.js";
import type { Both, Walk } from "./find-facts.js";

/** Compares the fields that two schemas name, require and let through. */
export function compareObjects(both: Both, walk: Walk): void {
  const fact = (rule: Fact["rule"], old: JsonObject, now: JsonObject, rest: Partial<Fact> = {}): void => {
    const { path, before, after } = both;
    walk.facts.push({ rule, path, before, after, old, new: now, keyword: {}, data: {}, ...rest });
  };
  compareNames(both, walk, fact);
  compareRequired(both, fact);
  compareOthers(both, walk, fact);
}

type Push = (rule: Fact["rule"], old: JsonObject, now: JsonObject, rest?: Partial<Fact>) => void;

function mapOf(place: SchemaPlace, keyword: string): JsonObject {
  const value = isObject(place.schema) ? own(place.schema, keyword) : undefined;
  return isObject(value) ? value : {};
}

function compareNames(both: Both, walk: Walk, fact: Push): void {
  const [old, now] = [mapOf(both.before, "properties"), mapOf(both.after, "properties")];
  const closed = ["properties", "patternProperties", "additionalProperties"];
  const one = (name: string, schema: unknown): JsonObject =>
    objectOf([["properties", objectOf([[name, schema as never]])]]);
  const key = (name: string): string => `properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  for (const name of Object.keys(old)) {
    if (Object.hasOwn(now, name)) {
      walk.go({
        before: walk.pair.writerSide.inside(both.before, own(old, name), "properties", name),
        after: walk.pair.readerSide.inside(both.after, own(now, name), "properties", name),
        path: [...both.path, { kind: "name", name }],
      });
    } else {
      fact(rules.compatPropertyRemoved, one(name, own(old, name)), refusing(both.after, closed, name), {
        keyword: { before: key(name) },
        data: { property: name },
      });
    }
  }
  for (const name of Object.keys(now)) {
    if (Object.hasOwn(old, name)) continue;
    fact(rules.compatPropertyAdded, refusing(both.before, closed, name), one(name, own(now, name)), {
      keyword: { after: key(name) },
      data: { property: name },
    });
  }
}

/** What a schema says of one name that it does not list. */
function refusing(place: SchemaPlace, keywords: readonly string[], name: string): JsonObject {
  const part = facet(place.schema, keywords);
  if (own(part, "additionalProperties") === undefined && own(part, "patternProperties") === undefined) return {};
  // Other names are let through: they are told of on their own.
  return { anyOf: [part, { not: { required: [name] } }] };
}

function compareRequired(both: Both, fact: Push): void {
  const [old, now] = [requiredOf(both.before), requiredOf(both.after)];
  const one = (name: string): JsonObject => ({ required: [name] });
  for (const name of now) {
    if (!old.includes(name)) {
      fact(rules.compatPropertyRequired, {}, one(name), { keyword: { after: "required" }, data: { property: name } });
    }
  }
  for (const name of old) {
    if (!now.includes(name)) {
      fact(rules.compatPropertyOptional, one(name), {}, { keyword: { before: "required" }, data: { property: name } });
    }
  }
}

function requiredOf({ schema }: SchemaPlace): string[] {
  const required = isObject(schema) ? own(schema, "required") : undefined;
  return Array.isArray(required) ? [...new Set(required.map(String))] : [];
}

/** Fields that are not listed by name. */
function compareOthers(both: Both, walk: Walk, fact: Push): void {
  const names = [
    ...new Set([...Object.keys(mapOf(both.before, "properties")), ...Object.keys(mapOf(both.after, "properties"))]),
  ];
  const listed = objectOf(names.map((name) => [name, true]));
  for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
    const [old, now] = [both.before, both.after].map(({ schema }) =>
      isObject(schema) ? own(schema, keyword) : undefined,
    );
    const [was, is] = [old !== false, now !== false];
    const patterns = (place: SchemaPlace): JsonObject =>
      objectOf(Object.keys(mapOf(place, "patternProperties")).map((pattern) => [pattern, true]));
    const closing = (place: SchemaPlace): JsonObject => ({
      properties: listed,
      patternProperties: patterns(place),
      additionalProperties: false,
    });
    if (was && !is) fact(rules.compatObjectClosed, {}, closing(both.after), { keyword: { after: keyword } });
    else if (!was && is) fact(rules.compatObjectOpened, closing(both.before), {}, { keyword: { before: keyword } });
    else if (isObject(old) && isObject(now)) {
      const patternKeys: Language[] = Object.keys(mapOf(both.before, "patternProperties")).map((source) => ({
        kind: "pattern",
        source,
      }));
      const keys: Language = {
        kind: "not",
        of: { kind: "any", of: [{ kind: "names", names: new Set(names) }, ...patternKeys] },
      };
      walk.go({
        before: walk.pair.writerSide.inside(both.before, old, keyword),
        after: walk.pair.readerSide.inside(both.after, now, keyword),
        path: [...both.path, { kind: "keys", keys }],
      });
    } else if ((isObject(old) || isObject(now)) && was && is) {
      compareFacets(both, walk, [
        {
          keywords: ["properties", "patternProperties", keyword],
          narrowed: rules.compatFieldsNarrowed,
          widened: rules.compatLimitWidened,
        },
      ]);
    }
  }
  comparePatterns(both, walk, listed);
}

/** Patterns for names, beside what is said of names that nothing lists. */
function comparePatterns(both: Both, walk: Walk, listed: JsonObject): void {
  const [old, now] = [mapOf(both.before, "patternProperties"), mapOf(both.after, "patternProperties")];
  const shared = Object.keys(old).filter((pattern) => Object.hasOwn(now, pattern));
  for (const source of shared) {
    walk.go({
      before: walk.pair.writerSide.inside(both.before, own(old, source), "patternProperties", source),
      after: walk.pair.readerSide.inside(both.after, own(now, source), "patternProperties", source),
      path: [...both.path, { kind: "keys", keys: { kind: "pattern", source } }],
    });
  }
  if (shared.length === Object.keys(old).length && shared.length === Object.keys(now).length) return;
  const keywords = ["patternProperties"];
  const task = { keywords, narrowed: rules.compatFieldsNarrowed, widened: rules.compatLimitWidened };
  const said = (place: SchemaPlace): JsonObject => {
    const others = isObject(place.schema) ? own(place.schema, "additionalProperties") : undefined;
    const closing: [string, Json][] = others === false ? [["additionalProperties", false]] : [];
    return objectOf([["properties", listed], ...Object.entries(facet(place.schema, keywords)), ...closing]);
  };
  const isClosed = [both.before, both.after].every(
    ({ schema }) => isObject(schema) && own(schema, "additionalProperties") === false,
  );
  if (isClosed) compareSaid(both, walk, task, said(both.before), said(both.after));
  else compareFacets(both, walk, [task]);
}
