import type { Json } from "@trellis/findings";
import type { Atom, FormulaId } from "../formula/atom.js";
import { always, type Formulas, never } from "../formula/formulas.js";
import { isObject, own } from "../json/json-value.js";
import type { Language } from "../strings/language.js";
import type { Solver } from "./solver.js";

/** What the parts that apply at one place declare. */
interface Declared {
  readonly names: Map<string, Set<FormulaId>>;
  readonly patterns: { keys: Language; of: FormulaId }[];
  /** Keys beside the declared ones are spoken of too: the object is a map. */
  readonly others: { keys: Language; of: FormulaId }[];
  readonly items: { from: number; to: number; of: FormulaId }[];
}

const mostParts = 5000;

type Parts = Pick<Solver, "formulas" | "meaning" | "isIn">;

/**
 * What someone writes who sends only fields that the schema declares: at every place an object without other keys than those
 * that all the parts that apply there name together.
 */
export function declaredFieldsOnly(id: FormulaId, { formulas, meaning, isIn }: Parts): FormulaId {
  const close = (ids: Iterable<FormulaId>): FormulaId => {
    const places = [...new Set(ids)].sort((a, b) => a - b);
    return formulas.later(`declared ${places.join()}`, () => shape(gather(places, { formulas, meaning, isIn })), true);
  };

  function shape({ names, patterns, others, items }: Declared): FormulaId {
    const parts: FormulaId[] = [];
    const every = (keys: Language, of: FormulaId): void => {
      parts.push(formulas.typed("object", { kind: "every", keys, of }));
    };
    const named: Language = { kind: "names", names: new Set(names.keys()) };
    const pattern: Language = { kind: "any", of: patterns.map(({ keys }) => keys) };
    const rest: Language = { kind: "not", of: { kind: "any", of: [named, pattern] } };
    for (const [name, ofs] of names) every({ kind: "names", names: new Set([name]) }, close(ofs));
    if (patterns.length > 0) {
      every({ kind: "every", of: [pattern, { kind: "not", of: named }] }, close(patterns.map(({ of }) => of)));
    }
    every(rest, others.length > 0 ? close(others.map(({ of }) => of)) : never);
    const first = Math.max(0, ...items.map(({ from, to }) => (to === Number.POSITIVE_INFINITY ? from : to + 1)));
    const at = (index: number): FormulaId =>
      close(items.filter(({ from, to }) => index >= from && index <= to).map(({ of }) => of));
    for (let index = 0; index < Math.min(first, 100); index++) {
      parts.push(formulas.typed("array", { kind: "item", index, of: at(index) }));
    }
    const outside = formulas.negate(at(first));
    parts.push(formulas.typed("array", { kind: "count-most", from: first, of: outside, count: 0 }));
    return formulas.and(...parts);
  }

  return formulas.and(id, close([id]));
}

function gather(ids: readonly FormulaId[], { formulas, meaning, isIn }: Parts): Declared {
  const declared: Declared = { names: new Map(), patterns: [], others: [], items: [] };
  const note = (name: string, of: FormulaId): void => {
    declared.names.set(name, (declared.names.get(name) ?? new Set()).add(of));
  };
  const seen = new Set<FormulaId>(ids);
  for (const id of seen) {
    if (seen.size > mostParts) break;
    const formula = formulas.get(id);
    if (formula.kind === "later") seen.add(meaning(id));
    else if (formula.kind === "and" || formula.kind === "or") for (const part of formula.parts) seen.add(part);
    else if (formula.kind === "one" && !formula.not) for (const part of formula.parts) seen.add(part);
    else if (formula.kind === "typed") noteAtom(formula.atom, declared, note, formulas);
    else if (formula.kind === "values" && !formula.not) {
      for (const value of formula.values.values()) noteValue(value, declared, note, formulas);
    }
  }
  for (const [name, ofs] of declared.names) {
    for (const { keys, of } of declared.patterns) if (isIn(keys, name) !== false) ofs.add(of);
  }
  return declared;
}

function noteAtom(
  atom: Atom,
  { patterns, others, items }: Declared,
  note: (name: string, of: FormulaId) => void,
  formulas: Formulas,
): void {
  if (atom.kind === "has") note(atom.name, always);
  else if (atom.kind === "every") {
    const { keys, of } = atom;
    if (keys.kind === "names") for (const name of keys.names) note(name, of);
    else if (keys.kind === "not") {
      if (of !== never) others.push({ keys, of });
    } else patterns.push({ keys, of });
  } else if (atom.kind === "item") items.push({ from: atom.index, to: atom.index, of: atom.of });
  else if (atom.kind === "count-most" && atom.count === 0) {
    items.push({ from: atom.from, to: Number.POSITIVE_INFINITY, of: formulas.negate(atom.of) });
  } else if (atom.kind === "count-least") {
    items.push({ from: atom.from, to: Number.POSITIVE_INFINITY, of: atom.of });
  }
}

function noteValue(
  value: Json,
  { items }: Declared,
  note: (name: string, of: FormulaId) => void,
  formulas: Formulas,
): void {
  const fixed = (part: Json): FormulaId => formulas.values([part]) ?? always;
  if (Array.isArray(value)) {
    value.forEach((item: Json, index) => {
      items.push({ from: index, to: index, of: fixed(item) });
    });
  } else if (isObject(value)) for (const name of Object.keys(value)) note(name, fixed(own(value, name) as Json));
}
