import type { FormulaId } from "../formula/atom.js";
import { always } from "../formula/formulas.js";
import { isObject, own } from "../json/json-value.js";
import type { DynamicScope } from "./dynamic-scope.js";
import type { Reading } from "./schema-reader.js";
import type { SchemaPlace } from "./schema-side.js";

/** What a part of a schema has spoken of, provided that a condition holds for the whole value. */
export interface Evidence<What> {
  readonly when: FormulaId;
  readonly what: What;
}

const deepest = 60;
const mostParts = 3000;

/**
 * Everything that a schema and the parts of it that apply to the same value speak of. Undefined when it has no end that is
 * near enough. `ownEvidence` gives what one schema by itself speaks of.
 */
export function gatherEvidence<What>(
  start: Reading,
  ownEvidence: (one: Reading, isStart: boolean) => Evidence<What>[],
  isStart: boolean,
): Evidence<What>[] | undefined {
  let parts = 0;
  const found: Evidence<What>[] = [];
  const gather = (one: Reading, when: FormulaId, isFirst: boolean, depth: number): boolean => {
    if (depth > deepest || parts++ > mostParts) return false;
    const { formulas, schema } = one;
    for (const evidence of ownEvidence(one, isFirst)) {
      found.push({ when: formulas.and(when, evidence.when), what: evidence.what });
    }
    const into = (place: SchemaPlace, scope: DynamicScope, guard: FormulaId): boolean => {
      const next = one.at(place, scope);
      return typeof next !== "object" || gather(next, formulas.and(when, guard), false, depth + 1);
    };
    const inside = (part: unknown, guarded: boolean, ...path: (string | number)[]): boolean =>
      into(one.placeInside(part, ...path), one.scope, guarded ? one.inside(part, ...path) : always);
    const list = (keyword: string, guarded: boolean): boolean => {
      const value = own(schema, keyword);
      return !Array.isArray(value) || value.every((part: unknown, index) => inside(part, guarded, keyword, index));
    };
    for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"] as const) {
      if (keyword === "$dynamicRef" && !one.since("2020-12")) continue;
      if (keyword === "$recursiveRef" && one.since("2020-12")) continue;
      const target = one.target(keyword);
      if (target && !into(target.place, target.scope, always)) return false;
    }
    if (!list("allOf", false) || !list("anyOf", true) || !list("oneOf", true)) return false;
    const condition = own(schema, "if");
    if (condition !== undefined) {
      const holds = one.inside(condition, "if");
      if (!inside(condition, true, "if")) return false;
      const clauses: [string, FormulaId][] = [
        ["then", holds],
        ["else", formulas.negate(holds)],
      ];
      for (const [keyword, guard] of clauses) {
        const clause = own(schema, keyword);
        if (clause !== undefined && !into(one.placeInside(clause, keyword), one.scope, guard)) return false;
      }
    }
    const dependent = own(schema, "dependentSchemas");
    if (isObject(dependent)) {
      for (const name of Object.keys(dependent)) {
        const guard = formulas.typed("object", { kind: "has", name }, true);
        const place = one.placeInside(own(dependent, name), "dependentSchemas", name);
        if (!into(place, one.scope, guard)) return false;
      }
    }
    return true;
  };
  return gather(start, always, isStart, 0) ? found : undefined;
}

/** Evidence under the same condition, put together. */
export function whenAll<What>(evidence: readonly Evidence<What>[]): [FormulaId, What[]][] {
  const together = new Map<FormulaId, What[]>();
  for (const { when, what } of evidence) together.set(when, [...(together.get(when) ?? []), what]);
  return [...together];
}
