import { canonicalText, isEqualThroughout } from "../json/canonical-text.js";
import { isObject, type JsonObject, own } from "../json/json-value.js";
import { isSince, refStandsAlone } from "../parse/dialect.js";
import type { SchemaPlace, SchemaSide } from "../parse/schema-side.js";
import * as rules from "../rules/index.gen.js";
import { compareFacets, type FacetTask } from "./compare-facets.js";
import { compareObjects } from "./compare-objects.js";
import type { Fact, Step } from "./fact.js";
import type { Pair } from "./pair.js";

/** Two schemas that stand in the same place of two versions. */
export interface Both {
  readonly before: SchemaPlace;
  readonly after: SchemaPlace;
  readonly path: readonly Step[];
}

/** What those who compare a part of two schemas need. */
export interface Walk {
  readonly pair: Pair;
  readonly facts: Fact[];
  /** Compares schemas further down. */
  go(both: Both): void;
}

const deepest = 30;
const mostFacts = 500;

/** What the texts of two versions say differently, place by place. */
export function findFacts(pair: Pair): Fact[] {
  const facts: Fact[] = [];
  const seen = new Map<unknown, Set<unknown>>();
  const open: Both[] = [{ before: pair.writerSide.root, after: pair.readerSide.root, path: [] }];
  const walk: Walk = {
    pair,
    facts,
    go: (both) => {
      open.push(both);
    },
  };
  // Places are added on the way: what stands nearer to the root is told first.
  for (const next of open) {
    if (next.path.length > deepest || facts.length > mostFacts) continue;
    const both = {
      ...next,
      before: followed(pair.writerSide, next.before, hasParts(next.after)),
      after: followed(pair.readerSide, next.after, hasParts(next.before)),
    };
    const met = seen.get(both.before.schema) ?? new Set();
    seen.set(both.before.schema, met);
    if (isObject(both.before.schema) && met.has(both.after.schema)) continue;
    met.add(both.after.schema);
    compare(both, walk);
  }
  return facts;
}

const remarks = /^(\$defs|definitions|\$schema|\$id|id|title|description|\$comment|examples|default|deprecated|x-.*)$/;

function hasParts({ schema }: SchemaPlace): boolean {
  return isObject(schema) && Array.isArray(own(schema, "allOf"));
}

/** What a schema that only refers to another means, or only holds one other where its counterpart holds none. */
function followed(side: SchemaSide, place: SchemaPlace, hasCounterpart: boolean): SchemaPlace {
  let at = place;
  for (let steps = 0; steps < 20; steps++) {
    if (!isObject(at.schema)) return at;
    const says = Object.keys(at.schema).filter((keyword) => !remarks.test(keyword));
    const isAlone = says.length === 1;
    const reference = own(at.schema, "$ref");
    const all = hasCounterpart ? undefined : own(at.schema, "allOf");
    let target: SchemaPlace | undefined;
    if (typeof reference === "string" && (isAlone || refStandsAlone(at.resource.dialect))) {
      target = side.follow(reference, at);
    } else if (isAlone && Array.isArray(all) && all.length === 1) target = side.inside(at, all[0], "allOf", 0);
    if (!target) return at;
    at = target;
  }
  return at;
}

function compare(both: Both, walk: Walk): void {
  const { before, after } = both;
  if (before.schema === false || after.schema === false) {
    compareNothing(both, walk);
    return;
  }
  const [old, now] = [asObject(before.schema), asObject(after.schema)];
  if (!old || !now) return;
  if (isEqualThroughout(old, now, 20_000) === true && !mayRefer(old)) return;
  const places: Both = { ...both, before: { ...before, schema: old }, after: { ...after, schema: now } };
  compareFacets(places, walk, scalarTasks);
  compareObjects(places, walk);
  compareFacets(places, walk, arrayTasks);
  compareItems(places, walk);
  compareParts(places, walk);
}

/** Where one of the two lets nothing pass, there is only one thing to say. */
function compareNothing({ before, after, path }: Both, walk: Walk): void {
  if (before.schema === after.schema) return;
  const rule = after.schema === false ? rules.compatSchemaNarrowed : rules.compatSchemaWidened;
  const [old, now] = [asObject(before.schema) ?? {}, asObject(after.schema) ?? {}];
  walk.facts.push({ rule, path, before, after, old, new: now, keyword: {}, data: {} });
}

/** Equal texts may mean different things where they refer to something. */
function mayRefer(schema: JsonObject): boolean {
  return canonicalText(schema)?.includes('ef":') ?? true;
}

function asObject(schema: unknown): JsonObject | undefined {
  if (schema === true) return {};
  if (schema === false) return { not: {} };
  return isObject(schema) ? schema : undefined;
}

const scalarTasks: readonly FacetTask[] = [
  { keywords: ["type"], narrowed: rules.compatTypeNarrowed, widened: rules.compatTypeWidened },
  { keywords: ["enum", "const"], narrowed: rules.compatEnumValueRemoved, widened: rules.compatEnumValueAdded },
  { keywords: ["pattern"], narrowed: rules.compatPatternNarrowed, widened: rules.compatLimitWidened },
  { keywords: ["minLength", "maxLength"], narrowed: rules.compatLengthNarrowed, widened: rules.compatLimitWidened },
  {
    keywords: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
    narrowed: rules.compatRangeNarrowed,
    widened: rules.compatLimitWidened,
  },
  {
    keywords: ["format"],
    narrowed: rules.compatFormatAdded,
    widened: rules.compatLimitWidened,
    evenWithoutEffect: true,
  },
];

const arrayTasks: readonly FacetTask[] = [
  {
    keywords: ["minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains", "unevaluatedItems"],
    narrowed: rules.compatItemsNarrowed,
    widened: rules.compatLimitWidened,
  },
  {
    keywords: [
      "minProperties",
      "maxProperties",
      "propertyNames",
      "dependentRequired",
      "dependentSchemas",
      "dependencies",
    ],
    narrowed: rules.compatFieldsNarrowed,
    widened: rules.compatLimitWidened,
  },
  { keywords: ["not"], narrowed: rules.compatSchemaNarrowed, widened: rules.compatSchemaWidened },
  { keywords: ["if", "then", "else"], narrowed: rules.compatSchemaNarrowed, widened: rules.compatSchemaWidened },
];

const branchTasks: readonly FacetTask[] = ["oneOf", "anyOf"].map((keyword) => ({
  keywords: [keyword],
  narrowed: rules.compatOneOfBranchRemoved,
  widened: rules.compatOneOfBranchAdded,
}));

function compareItems(both: Both, walk: Walk): void {
  const { pair } = walk;
  const of = (place: SchemaPlace, side: SchemaSide, keyword: string, index?: number): SchemaPlace | undefined => {
    const value = isObject(place.schema) ? own(place.schema, keyword) : undefined;
    const part: unknown = index === undefined ? value : Array.isArray(value) ? value[index] : undefined;
    if (part === undefined || Array.isArray(part)) return undefined;
    return side.inside(place, part, keyword, ...(index === undefined ? [] : [index]));
  };
  const list = (place: SchemaPlace): string => (isSince(place.resource.dialect, "2020-12") ? "prefixItems" : "items");
  const [before, after] = [of(both.before, pair.writerSide, "items"), of(both.after, pair.readerSide, "items")];
  if (before && after) walk.go({ before, after, path: [...both.path, { kind: "item" }] });
  const sizes = [both.before, both.after].map((place) => {
    const value = isObject(place.schema) ? own(place.schema, list(place)) : undefined;
    return Array.isArray(value) ? value.length : 0;
  });
  const shared = Math.min(...sizes);
  for (let index = 0; index < shared; index++) {
    const [old, now] = [
      of(both.before, pair.writerSide, list(both.before), index),
      of(both.after, pair.readerSide, list(both.after), index),
    ];
    if (old && now) walk.go({ before: old, after: now, path: [...both.path, { kind: "item", index }] });
  }
  const sameShape = sizes[0] === sizes[1] && Boolean(before) === Boolean(after);
  if (sameShape) return;
  compareFacets(both, walk, [
    {
      keywords: ["items", "prefixItems", "additionalItems"],
      narrowed: rules.compatItemsNarrowed,
      widened: rules.compatLimitWidened,
    },
  ]);
}

/** Parts that all apply are compared one by one where there are as many; branches as a whole. */
function compareParts(both: Both, walk: Walk): void {
  const [old, now] = [both.before, both.after].map(({ schema }) =>
    isObject(schema) ? own(schema, "allOf") : undefined,
  );
  if (Array.isArray(old) && Array.isArray(now) && old.length === now.length) {
    old.forEach((part: unknown, index) => {
      walk.go({
        before: walk.pair.writerSide.inside(both.before, part, "allOf", index),
        after: walk.pair.readerSide.inside(both.after, now[index], "allOf", index),
        path: both.path,
      });
    });
  } else {
    compareFacets(both, walk, [
      { keywords: ["allOf"], narrowed: rules.compatSchemaNarrowed, widened: rules.compatSchemaWidened },
    ]);
  }
  compareFacets(both, walk, branchTasks);
  for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"]) compareTargets(both, walk, keyword);
}

/** What both refer to, beside what they say themselves. */
function compareTargets(both: Both, { pair, go }: Walk, keyword: string): void {
  const target = (place: SchemaPlace, side: SchemaSide): SchemaPlace | undefined => {
    const reference = isObject(place.schema) ? own(place.schema, keyword) : undefined;
    return typeof reference === "string" ? side.follow(reference, place) : undefined;
  };
  const [before, after] = [target(both.before, pair.writerSide), target(both.after, pair.readerSide)];
  if (before && after) go({ before, after, path: both.path });
}
