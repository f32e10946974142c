import type { FormulaId } from "../formula/atom.js";
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

/** What `unevaluatedItems` asks: of every item that nothing beside it has spoken of, on the way that applies. */
export function unevaluatedItems(one: Reading): FormulaId {
  const { formulas, schema } = one;
  const rest = one.inside(own(schema, "unevaluatedItems"), "unevaluatedItems");
  const evidence = gatherEvidence(one, ownEvidence, true);
  if (!evidence) return one.opaque("too-deep", "The evaluated items cannot be followed.", "unevaluatedItems");
  const certain = evidence.filter(({ when }) => when === always).map(({ what }) => what);
  const possible = whenAll(evidence.filter(({ when }) => when !== always));
  return decide(possible, certain, 0);

  function decide(open: readonly [FormulaId, readonly Spoken[]][], spoken: readonly Spoken[], at: number): FormulaId {
    const [next] = open.slice(at);
    if (!next) {
      const from = Math.max(0, ...spoken.map(({ first }) => first));
      if (from === Number.POSITIVE_INFINITY) return always;
      const passes = formulas.or(rest, ...spoken.flatMap(({ matching }) => (matching === undefined ? [] : [matching])));
      return formulas.typed("array", { kind: "count-most", from, of: formulas.negate(passes), count: 0 });
    }
    const [when, more] = next;
    const branch = (taken: boolean): FormulaId =>
      formulas.later(
        `unevaluated-items ${rest} ${at} ${taken} ${JSON.stringify([open.map(keyable), spoken.map(text)])}`,
        () => decide(open, taken ? [...spoken, ...more] : spoken, at + 1),
        true,
      );
    return formulas.or(formulas.and(when, branch(true)), formulas.and(formulas.negate(when), branch(false)));
  }
}

function keyable([when, spoken]: readonly [FormulaId, readonly Spoken[]]): string {
  return `${when}:${spoken.map(text).join()}`;
}

function text({ first, matching }: Spoken): string {
  return `${first}/${matching ?? ""}`;
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
