import { type FormulaId, languageKey } from "../formula/atom.js";
import { always } from "../formula/formulas.js";
import { isObject, own } from "../json/json-value.js";
import { everyText, type Language } from "../strings/language.js";
import { type Evidence, gatherEvidence, whenAll } from "./evidence.js";
import { declaredNames } from "./object-keywords.js";
import type { Reading } from "./schema-reader.js";

/** What `unevaluatedProperties` asks: of every name that nothing beside it has spoken of, on the way that applies. */
export function unevaluatedProperties(one: Reading): FormulaId {
  const { formulas, schema } = one;
  const rest = one.inside(own(schema, "unevaluatedProperties"), "unevaluatedProperties");
  const evidence = gatherEvidence(one, ownEvidence, true);
  if (!evidence) return one.opaque("too-deep", "The evaluated properties cannot be followed.", "unevaluatedProperties");
  const certain = evidence.filter(({ when }) => when === always).map(({ what }) => what);
  const possible = whenAll(evidence.filter(({ when }) => when !== always));
  return decide(possible, certain, 0);

  function decide(
    open: readonly [FormulaId, readonly Language[]][],
    spoken: readonly Language[],
    at: number,
  ): FormulaId {
    const [next] = open.slice(at);
    if (!next) {
      const keys: Language = { kind: "not", of: { kind: "any", of: spoken } };
      return formulas.typed("object", { kind: "every", keys, of: rest });
    }
    const [when, more] = next;
    const branch = (taken: boolean): FormulaId =>
      formulas.later(
        `unevaluated ${rest} ${when} ${at} ${taken} ${pathKey(open, spoken)}`,
        () => decide(open, taken ? [...spoken, ...more] : spoken, at + 1),
        true,
      );
    return formulas.or(formulas.and(when, branch(true)), formulas.and(formulas.negate(when), branch(false)));
  }

  function pathKey(open: readonly [FormulaId, readonly Language[]][], spoken: readonly Language[]): string {
    // Names the whole question: which conditions there are, what they speak of, and what is spoken of already.
    const all: Language = { kind: "any", of: spoken };
    const others = open.map(([when, what]) => `${when}:${languageKey({ kind: "any", of: what })}`);
    return `${languageKey(all)} ${others.join(";")}`;
  }
}

function ownEvidence(one: Reading, isStart: boolean): Evidence<Language>[] {
  const { schema } = one;
  const spoken = declaredNames(one).map((what) => ({ when: always, what }));
  const speaksOfAll =
    own(schema, "additionalProperties") !== undefined ||
    (!isStart && own(schema, "unevaluatedProperties") !== undefined);
  if (isObject(schema) && speaksOfAll) spoken.push({ when: always, what: everyText });
  return spoken;
}
