import type { Json } from "@trellis/findings";
import type { Budget } from "../budget.js";
import { canonicalText } from "../json/canonical-text.js";
import { isObject, own, typeBit, typeOf } from "../json/json-value.js";
import { compare, isMultiple, rationalOf } from "../numbers/rational.js";
import type { LanguageOracle } from "../strings/language-oracle.js";
import type { Atom, FormulaId } from "./atom.js";
import type { Formulas } from "./formulas.js";

/** Says whether a document fulfils a formula; undefined when it is not known. */
export type Holds = (id: FormulaId, value: Json) => boolean | undefined;

const deepest = 600;

/** What judging needs. */
export interface JudgeParts {
  readonly formulas: Formulas;
  readonly meaning: (id: FormulaId) => FormulaId;
  readonly budget: Budget;
  readonly isIn: LanguageOracle;
}

/** A judge of documents by formulas. Takes steps from the budget. */
export function createHolds({ formulas, meaning, budget, isIn }: JudgeParts): Holds {
  const remembered = new Map<FormulaId, Map<Json, boolean | undefined>>();
  let depth = 0;

  function holds(id: FormulaId, value: Json): boolean | undefined {
    budget.take(1);
    if (depth > deepest) return undefined;
    depth++;
    try {
      return judge(id, value);
    } finally {
      depth--;
    }
  }

  function judge(id: FormulaId, value: Json): boolean | undefined {
    const formula = formulas.get(id);
    switch (formula.kind) {
      case "constant":
        return formula.value;
      case "and":
      case "or":
        return joined(formula.parts, formula.kind === "or", value);
      case "one": {
        const count = counted(formula.parts, 2, (part) => holds(part, value));
        const is = count.sure > 1 ? false : count.maybe > 0 ? undefined : count.sure === 1;
        return is === undefined ? undefined : is !== formula.not;
      }
      case "types":
        return (formula.mask & typeBit[typeOf(value)]) !== 0;
      case "typed":
        return typeOf(value) === formula.type ? atomHolds(formula.atom, value) : !formula.strict;
      case "values": {
        const text = canonicalText(value);
        return text === undefined ? undefined : formula.values.has(text) !== formula.not;
      }
      case "opaque":
        return undefined;
      case "later": {
        const answers = remembered.get(id) ?? new Map<Json, boolean | undefined>();
        remembered.set(id, answers);
        if (answers.has(value)) return answers.get(value);
        const is = holds(meaning(id), value);
        answers.set(value, is);
        return is;
      }
    }
  }

  function joined(parts: readonly FormulaId[], decisive: boolean, value: Json): boolean | undefined {
    let sure = true;
    for (const part of parts) {
      const is = holds(part, value);
      if (is === decisive) return decisive;
      if (is === undefined) sure = false;
    }
    return sure ? !decisive : undefined;
  }

  function atomHolds(atom: Atom, value: Json): boolean | undefined {
    if (typeof value === "number") return numberHolds(atom, value);
    if (typeof value === "string") return stringHolds(atom, value);
    if (Array.isArray(value)) return arrayHolds(atom, value as readonly Json[]);
    return isObject(value) ? objectHolds(atom, value) : undefined;
  }

  function numberHolds(atom: Atom, value: number): boolean | undefined {
    const exact = rationalOf(value);
    if (!exact) return undefined;
    if (atom.kind === "least" || atom.kind === "most") {
      const order = compare(exact, atom.value) * (atom.kind === "least" ? 1 : -1);
      return atom.exclusive ? order > 0 : order >= 0;
    }
    if (atom.kind === "multiple") return isMultiple(exact, atom.of) !== atom.not;
    if (atom.kind !== "written-as-integer") return undefined;
    // A whole number is taken for one that is written so: documents are values, not texts.
    return (exact.d === 1n) !== atom.not;
  }

  function stringHolds(atom: Atom, value: string): boolean | undefined {
    if (atom.kind === "shortest") return [...value].length >= atom.length;
    if (atom.kind === "longest") return [...value].length <= atom.length;
    if (atom.kind !== "in") return undefined;
    budget.take(value.length / 10);
    const is = isIn(atom.language, value);
    return is === undefined ? undefined : is !== atom.not;
  }

  function arrayHolds(atom: Atom, value: readonly Json[]): boolean | undefined {
    switch (atom.kind) {
      case "items-least":
        return value.length >= atom.count;
      case "items-most":
        return value.length <= atom.count;
      case "item":
      case "item-present": {
        const item = value[atom.index];
        return item === undefined ? atom.kind === "item" : holds(atom.of, item);
      }
      case "count-least":
      case "count-most": {
        const enough = atom.kind === "count-least" ? atom.count : atom.count + 1;
        const { sure, maybe } = counted(value.slice(atom.from), enough, (item) => holds(atom.of, item));
        const reached = sure >= enough ? true : sure + maybe >= enough ? undefined : false;
        return reached === undefined ? undefined : reached === (atom.kind === "count-least");
      }
      case "unique":
        return (new Set(value.map((item) => canonicalText(item))).size === value.length) !== atom.not;
      default:
        return undefined;
    }
  }

  function objectHolds(atom: Atom, value: { readonly [key: string]: Json }): boolean | undefined {
    switch (atom.kind) {
      case "has":
        return Object.hasOwn(value, atom.name);
      case "lacks":
        return !Object.hasOwn(value, atom.name);
      case "keys-least":
        return Object.keys(value).length >= atom.count;
      case "keys-most":
        return Object.keys(value).length <= atom.count;
      case "every":
      case "some": {
        const decisive = atom.kind === "some";
        let sure = true;
        for (const key of Object.keys(value)) {
          const among = isIn(atom.keys, key);
          if (among === false) continue;
          const is = holds(atom.of, own(value, key) as Json);
          if (among && is === decisive) return decisive;
          if (is === undefined || (is === decisive && !among)) sure = false;
        }
        return sure ? !decisive : undefined;
      }
      case "names-every":
      case "names-some": {
        const { sure, maybe, not } = counted(Object.keys(value), Number.POSITIVE_INFINITY, (key) =>
          holds(atom.of, key),
        );
        if (atom.kind === "names-every") return not > 0 ? false : maybe > 0 ? undefined : true;
        return sure > 0 ? true : maybe > 0 ? undefined : false;
      }
      default:
        return undefined;
    }
  }

  return holds;
}

function counted<T>(
  list: readonly T[],
  enough: number,
  judge: (one: T) => boolean | undefined,
): { sure: number; maybe: number; not: number } {
  const count = { sure: 0, maybe: 0, not: 0 };
  for (const one of list) {
    if (count.sure >= enough) break;
    const is = judge(one);
    if (is === undefined) count.maybe++;
    else if (is) count.sure++;
    else count.not++;
  }
  return count;
}
