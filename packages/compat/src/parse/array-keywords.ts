import type { FormulaId } from "../formula/atom.js";
import { own } from "../json/json-value.js";
import { unevaluatedItems } from "./evaluated-items.js";
import { readCount } from "./scalar-keywords.js";
import type { Reading } from "./schema-reader.js";

/** What a schema says of arrays. */
export function readArrayKeywords(one: Reading): FormulaId[] {
  const parts = [...positions(one)];
  if (one.place.resource.validates) parts.push(...counts(one));
  const contains = one.since("draft-06") ? own(one.schema, "contains") : undefined;
  if (contains !== undefined) parts.push(...matches(one, one.inside(contains, "contains")));
  if (one.since("2019-09") && own(one.schema, "unevaluatedItems") !== undefined) parts.push(unevaluatedItems(one));
  return parts;
}

/** The schemas of the first items, and of those after them. */
export function itemSchemas(one: Reading): {
  first: { keyword: string; schemas: readonly unknown[] };
  rest: { keyword: string; schema: unknown } | undefined;
} {
  const { schema } = one;
  const items = own(schema, "items");
  if (one.since("2020-12")) {
    const prefix = own(schema, "prefixItems");
    return {
      first: { keyword: "prefixItems", schemas: Array.isArray(prefix) ? prefix : [] },
      rest: items === undefined ? undefined : { keyword: "items", schema: items },
    };
  }
  if (!Array.isArray(items)) {
    return {
      first: { keyword: "items", schemas: [] },
      rest: items === undefined ? undefined : { keyword: "items", schema: items },
    };
  }
  const additional = own(schema, "additionalItems");
  return {
    first: { keyword: "items", schemas: items },
    rest: additional === undefined ? undefined : { keyword: "additionalItems", schema: additional },
  };
}

function positions(one: Reading): FormulaId[] {
  const { formulas } = one;
  const { first, rest } = itemSchemas(one);
  const parts = first.schemas.map((schema, index) =>
    formulas.typed("array", { kind: "item", index, of: one.inside(schema, first.keyword, index) }),
  );
  if (rest) {
    const outside = formulas.negate(one.inside(rest.schema, rest.keyword));
    const from = first.schemas.length;
    parts.push(formulas.typed("array", { kind: "count-most", from, of: outside, count: 0 }));
  }
  return parts;
}

function counts(one: Reading): FormulaId[] {
  const { formulas } = one;
  const parts: FormulaId[] = [];
  const least = readCount(one, "minItems", parts);
  if (least !== undefined) parts.push(formulas.typed("array", { kind: "items-least", count: least }));
  const most = readCount(one, "maxItems", parts);
  if (most !== undefined) parts.push(formulas.typed("array", { kind: "items-most", count: most }));
  if (own(one.schema, "uniqueItems") === true) parts.push(formulas.typed("array", { kind: "unique", not: false }));
  return parts;
}

function matches(one: Reading, of: FormulaId): FormulaId[] {
  const { formulas } = one;
  const parts: FormulaId[] = [];
  const counted = one.since("2019-09") && one.place.resource.validates;
  const least = (counted ? readCount(one, "minContains", parts) : undefined) ?? 1;
  parts.push(formulas.typed("array", { kind: "count-least", from: 0, of, count: least }));
  const most = counted ? readCount(one, "maxContains", parts) : undefined;
  if (most !== undefined) parts.push(formulas.typed("array", { kind: "count-most", from: 0, of, count: most }));
  return parts;
}
