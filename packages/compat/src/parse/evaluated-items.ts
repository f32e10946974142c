import type { Atom, FormulaId } from "../formula/atom.js";
import { always } from "../formula/formulas.js";
import { own } from "../json/json-value.js";
import { itemSchemas } from "./array-keywords.js";
import { type Evidence, gatherEvidence, whenAll } from "./evidence.js";
import type { Reading } from "./schema-reader.js";

/** Which items something has spoken of: the first so many, or those that match. */
interface Spoken {
  readonly first: number;
  readonly matching?: FormulaId;
}

const mostMatching = 6;

/**
 * What `unevaluatedItems` asks: of every item that nothing beside it has spoken of, on the way that applies. A place is spoken of
 * where one of the parts applies that speak of so many items; an item also where it matches a `contains` that applies.
 */
export function unevaluatedItems(one: Reading): FormulaId {
  const { formulas, schema } = one;
  const rest = one.inside(own(schema, "unevaluatedItems"), "unevaluatedItems");
  const evidence = gatherEvidence(one, ownEvidence, true);
  if (!evidence) return one.opaque("too-deep", "The evaluated items cannot be followed.", "unevaluatedItems");
  const places = evidence.filter(({ what }) => what.matching === undefined);
  const matching = whenAll(evidence.filter(({ what }) => what.matching !== undefined));
  const open = matching.filter(([when]) => when !== always);
  if (open.length > mostMatching) {
    return one.opaque("too-large", "Too many kinds of items apply by conditions.", "unevaluatedItems");
  }
  const passing = matching.filter(([when]) => when === always).flatMap(([, spoken]) => spoken.flatMap(matches));
  return decide(0, formulas.or(rest, ...passing));

  /** Which of the `contains` that depend on a condition apply; each adds to the items that pass. */
  function decide(at: number, passes: FormulaId): FormulaId {
    const [next] = open.slice(at);
    if (!next) return everyPlace(passes);
    const [when, spoken] = next;
    return formulas.or(
      formulas.and(when, decide(at + 1, formulas.or(passes, ...spoken.flatMap(matches)))),
      formulas.and(formulas.negate(when), decide(at + 1, passes)),
    );
  }

  function everyPlace(passes: FormulaId): FormulaId {
    const ends = [...new Set(places.map(({ what }) => what.first))].filter(Number.isFinite).sort((a, b) => a - b);
    const unless = (from: number, atom: Atom): FormulaId => {
      const speaking = places.flatMap(({ when, what }) => (what.first > from ? [when] : []));
      return formulas.or(...speaking, formulas.typed("array", atom));
    };
    const parts: FormulaId[] = [];
    let from = 0;
    for (const end of ends) {
      for (let index = from; index < end; index++) parts.push(unless(index, { kind: "item", index, of: passes }));
      from = end;
    }
    parts.push(unless(from, { kind: "count-most", from, of: formulas.negate(passes), count: 0 }));
    return formulas.and(...parts);
  }
}

function matches({ matching }: Spoken): FormulaId[] {
  return matching === undefined ? [] : [matching];
}

function ownEvidence(one: Reading, isStart: boolean): Evidence<Spoken>[] {
  const { schema } = one;
  const { first, rest } = itemSchemas(one);
  const spoken: Evidence<Spoken>[] = [];
  const isAll = rest !== undefined || (!isStart && own(schema, "unevaluatedItems") !== undefined);
  const count = isAll ? Number.POSITIVE_INFINITY : first.schemas.length;
  if (count > 0) spoken.push({ when: always, what: { first: count } });
  const contains = one.since("2020-12") ? own(schema, "contains") : undefined;
  if (contains !== undefined) {
    spoken.push({ when: always, what: { first: 0, matching: one.inside(contains, "contains") } });
  }
  return spoken;
}
