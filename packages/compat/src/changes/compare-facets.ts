import type { Rule } from "@trellis/findings";
import { canonicalText, isEqualThroughout } from "../json/canonical-text.js";
import { isObject, type JsonObject, objectOf, own } from "../json/json-value.js";
import type { SchemaPlace } from "../parse/schema-side.js";
import type { Both, Walk } from "./find-facts.js";

/** Keywords that say one thing together, and the rules for when they say more or less than before. */
export interface FacetTask {
  readonly keywords: readonly string[];
  readonly narrowed: Rule;
  readonly widened: Rule;
  /** A change is worth telling even where it lets the same documents pass. */
  readonly evenWithoutEffect?: boolean;
}

/** Compares what two schemas say with some keywords, and with nothing else. */
export function compareFacets(both: Both, walk: Walk, tasks: readonly FacetTask[]): void {
  for (const task of tasks) {
    compareSaid(both, walk, task, facet(both.before.schema, task.keywords), facet(both.after.schema, task.keywords));
  }
}

/** Compares what two schemas say of one thing, given as schemas that say nothing else. */
export function compareSaid(both: Both, walk: Walk, task: FacetTask, old: JsonObject, now: JsonObject): void {
  if (isEqualThroughout(old, now, 20_000) === true) return;
  const { formulas, writer, reader, solve } = walk.pair;
  const was = writer.read({ ...both.before, schema: old });
  const is = reader.read({ ...both.after, schema: now });
  const isNarrower = solve(formulas.and(was, formulas.negate(is))).found !== "no";
  const isWider = solve(formulas.and(is, formulas.negate(was))).found !== "no";
  const fact = (rule: Rule): void => {
    walk.facts.push({
      rule,
      path: both.path,
      before: both.before,
      after: both.after,
      old,
      new: now,
      keyword: { ...named("before", old, now, task.keywords), ...named("after", now, old, task.keywords) },
      data: dataOf(facet(old, task.keywords), facet(now, task.keywords)),
    });
  };
  if (isNarrower) fact(task.narrowed);
  if (isWider && (!isNarrower || task.widened.id !== "compat/limit-widened")) fact(task.widened);
  if (!isNarrower && !isWider && task.evenWithoutEffect)
    fact(Object.keys(now).length > 0 ? task.narrowed : task.widened);
}

/** The part of a schema that some keywords make up. */
export function facet(schema: SchemaPlace["schema"], keywords: readonly string[]): JsonObject {
  if (!isObject(schema)) return {};
  return objectOf(
    keywords
      .filter((keyword) => Object.hasOwn(schema, keyword))
      .map((keyword) => [keyword, own(schema, keyword) as never]),
  );
}

/** The keyword that says something else than on the other side. */
function named(
  side: "before" | "after",
  schema: JsonObject,
  other: JsonObject,
  among: readonly string[],
): { before?: string; after?: string } {
  const keywords = Object.keys(schema).filter((keyword) => among.includes(keyword));
  const says = (one: string): boolean => isEqualThroughout(own(schema, one), own(other, one), 20_000) !== true;
  const keyword = keywords.find(says) ?? keywords[0];
  return keyword === undefined ? {} : { [side]: keyword };
}

/** What the words of the rules may show. */
function dataOf(old: JsonObject, now: JsonObject): { [key: string]: unknown } {
  const [was, is] = [valuesOf(old), valuesOf(now)];
  const among = (list: readonly unknown[], value: unknown): boolean =>
    list.some((other) => canonicalText(other) === canonicalText(value));
  return {
    before: shown(old),
    after: shown(now),
    ...(was || is
      ? {
          removed: was
            ? was
                .filter((value) => !among(is ?? was, value))
                .map(text)
                .slice(0, 10)
            : [],
          added: is
            ? is
                .filter((value) => !among(was ?? is, value))
                .map(text)
                .slice(0, 10)
            : [],
        }
      : {}),
  };
}

function valuesOf(schema: JsonObject): readonly unknown[] | undefined {
  const values = own(schema, "enum");
  if (Array.isArray(values)) return values;
  return Object.hasOwn(schema, "const") ? [own(schema, "const")] : undefined;
}

function shown(schema: JsonObject): string {
  return Object.keys(schema)
    .map((keyword) => `${keyword}: ${text(own(schema, keyword))}`)
    .join(", ");
}

function text(value: unknown): string {
  const written = typeof value === "string" ? value : (canonicalText(value, 500) ?? "…");
  return written.length > 100 ? `${written.slice(0, 99)}…` : written;
}
