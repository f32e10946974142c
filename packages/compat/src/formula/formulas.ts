import type { Json } from "@trellis/findings";
import { canonicalText } from "../json/canonical-text.js";
import { allTypes, type JsonType, typeBit, typeOf } from "../json/json-value.js";
import type { Reason } from "../outcome.js";
import { type Atom, atomKey, type FormulaId, opposite } from "./atom.js";

/** What a formula says. `not` is kept apart only where there is no better way to say the opposite. */
export type Formula =
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "and" | "or"; readonly parts: readonly FormulaId[] }
  /** Exactly one of the parts; with `not`, none or several. */
  | { readonly kind: "one"; readonly parts: readonly FormulaId[]; readonly not: boolean }
  /** The type is one of these. */
  | { readonly kind: "types"; readonly mask: number }
  /** Of this type it is so. `strict`: and it is of this type; otherwise values of other types pass. */
  | { readonly kind: "typed"; readonly type: JsonType; readonly atom: Atom; readonly strict: boolean }
  /** One of these values; with `not`, none of them. */
  | { readonly kind: "values"; readonly values: ReadonlyMap<string, Json>; readonly not: boolean }
  /** Something that was not understood. */
  | { readonly kind: "opaque"; readonly reason: Reason; readonly not: boolean }
  /** What a name stands for, found out when it is needed. */
  | { readonly kind: "later"; readonly name: number; readonly not: boolean; readonly isSafe: boolean };

/** Nothing fits. */
export const never: FormulaId = 0;
/** Everything fits. */
export const always: FormulaId = 1;

/** A store of formulas in which equal ones are one and the same, and opposites know each other. */
export class Formulas {
  private readonly all: Formula[] = [
    { kind: "constant", value: false },
    { kind: "constant", value: true },
  ];
  private readonly byKey = new Map<string, FormulaId>();
  private readonly opposites = new Map<FormulaId, FormulaId>([
    [never, always],
    [always, never],
  ]);
  private readonly namesByKey = new Map<string, number>();
  private readonly thunks: (() => FormulaId)[] = [];
  private readonly expanded = new Map<FormulaId, FormulaId>();
  private readonly atTypes = new Map<JsonType, Map<FormulaId, FormulaId>>();

  /** What a formula says. */
  get(id: FormulaId): Formula {
    return this.all[id] ?? { kind: "constant", value: false };
  }

  /** All of them. */
  and(...ids: readonly FormulaId[]): FormulaId {
    return this.join("and", ids);
  }

  /** Any of them. */
  or(...ids: readonly FormulaId[]): FormulaId {
    return this.join("or", ids);
  }

  /** Exactly one of them. */
  one(ids: readonly FormulaId[]): FormulaId {
    const parts = ids.filter((id) => id !== never);
    if (parts.length === 0) return never;
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    const sure = parts.filter((id) => id === always).length;
    if (sure > 1) return never;
    if (sure === 1) return this.and(...parts.filter((id) => id !== always).map((id) => this.negate(id)));
    return this.intern(`one ${[...parts].sort((a, b) => a - b).join()}`, { kind: "one", parts, not: false });
  }

  /** Of one of these types. */
  types(mask: number): FormulaId {
    if (mask === 0) return never;
    return mask === allTypes ? always : this.intern(`types ${mask}`, { kind: "types", mask });
  }

  /** Of this type it is so; of others it does not matter, unless `strict`. */
  typed(type: JsonType, atom: Atom, strict = false): FormulaId {
    const trivial = triviality(atom);
    if (trivial === true) return strict ? this.types(typeBit[type]) : always;
    if (trivial === false) return strict ? never : this.types(allTypes & ~typeBit[type]);
    return this.intern(`typed ${type} ${strict} ${atomKey(atom)}`, { kind: "typed", type, atom, strict });
  }

  /** One of these values. Undefined when they are too many or no JSON. */
  values(list: readonly unknown[]): FormulaId | undefined {
    const values = new Map<string, Json>();
    for (const value of list) {
      const text = canonicalText(value);
      if (text === undefined) return undefined;
      values.set(text, value as Json);
    }
    return this.valuesOf(values);
  }

  /** None of these values. */
  except(values: ReadonlyMap<string, Json>): FormulaId {
    return this.negate(this.valuesOf(values));
  }

  private valuesOf(values: ReadonlyMap<string, Json>): FormulaId {
    if (values.size === 0) return never;
    return this.intern(`values ${[...values.keys()].sort().join()}`, { kind: "values", values, not: false });
  }

  /** Something that was not understood. The same `key` means the same thing, whatever that is. */
  opaque(reason: Reason, key: string = JSON.stringify(reason)): FormulaId {
    return this.intern(`opaque ${key}`, { kind: "opaque", reason, not: false });
  }

  /** What `key` names. `thunk` is called at most once, when somebody asks. `isSafe`: it cannot lead back to itself. */
  later(key: string, thunk: () => FormulaId, isSafe = false): FormulaId {
    let name = this.namesByKey.get(key);
    if (name === undefined) {
      name = this.thunks.push(thunk) - 1;
      this.namesByKey.set(key, name);
    }
    return this.intern(`later ${name}`, { kind: "later", name, not: false, isSafe });
  }

  /** What a name stands for; any other formula is itself. */
  expand(id: FormulaId): FormulaId {
    const formula = this.get(id);
    if (formula.kind !== "later") return id;
    const known = this.expanded.get(id);
    if (known !== undefined) return known;
    const meaning = formula.not ? this.negate(this.expand(this.negate(id))) : (this.thunks[formula.name]?.() ?? never);
    this.expanded.set(id, meaning);
    return meaning;
  }

  /** What holds exactly where this does not. */
  negate(id: FormulaId): FormulaId {
    const known = this.opposites.get(id);
    if (known !== undefined) return known;
    const made = this.opposed(this.get(id), id);
    this.opposites.set(id, made);
    if (!this.opposites.has(made)) this.opposites.set(made, id);
    return made;
  }

  private opposed(formula: Formula, id: FormulaId): FormulaId {
    switch (formula.kind) {
      case "constant":
        return formula.value ? never : always;
      case "and":
        return this.or(...formula.parts.map((part) => this.negate(part)));
      case "or":
        return this.and(...formula.parts.map((part) => this.negate(part)));
      case "types":
        return this.types(allTypes & ~formula.mask);
      case "typed":
        return this.typed(
          formula.type,
          opposite(formula.atom, (part) => this.negate(part)),
          !formula.strict,
        );
      default:
        return this.intern(`not ${id}`, { ...formula, not: !formula.not });
    }
  }

  /** What a formula says of values of one type: nothing about other types is left in it. */
  at(id: FormulaId, type: JsonType): FormulaId {
    const known = this.atTypes.get(type) ?? new Map<FormulaId, FormulaId>();
    this.atTypes.set(type, known);
    const before = known.get(id);
    if (before !== undefined) return before;
    const made = this.specialised(this.get(id), id, type);
    known.set(id, made);
    known.set(made, made);
    return made;
  }

  private specialised(formula: Formula, id: FormulaId, type: JsonType): FormulaId {
    switch (formula.kind) {
      case "and":
      case "or":
        return this.join(
          formula.kind,
          formula.parts.map((part) => this.at(part, type)),
        );
      case "one": {
        const one = this.one(formula.parts.map((part) => this.at(part, type)));
        return formula.not ? this.negate(one) : one;
      }
      case "types":
        return formula.mask & typeBit[type] ? always : never;
      case "typed":
        return formula.type === type ? this.typed(type, formula.atom) : formula.strict ? never : always;
      case "values": {
        const values = new Map([...formula.values].filter(([, value]) => typeOf(value) === type));
        if (values.size === formula.values.size) return id;
        return formula.not ? this.except(values) : this.valuesOf(values);
      }
      default:
        return id;
    }
  }

  private join(kind: "and" | "or", ids: readonly FormulaId[]): FormulaId {
    const neutral = kind === "and" ? always : never;
    const final = kind === "and" ? never : always;
    const parts = new Set<FormulaId>();
    let mask = kind === "and" ? allTypes : 0;
    const add = (id: FormulaId): void => {
      const formula = this.get(id);
      if (formula.kind === kind) for (const part of formula.parts) add(part);
      else if (formula.kind === "types") mask = kind === "and" ? mask & formula.mask : mask | formula.mask;
      else if (id !== neutral) parts.add(id);
    };
    for (const id of ids) add(id);
    const types = this.types(mask);
    if (types === final || parts.has(final)) return final;
    if (types !== neutral) parts.add(types);
    for (const part of parts) {
      const other = this.opposites.get(part);
      if (other !== undefined && parts.has(other)) return final;
    }
    const list = [...parts];
    const [only] = list;
    if (only === undefined) return neutral;
    if (list.length === 1) return only;
    return this.intern(`${kind} ${[...list].sort((a, b) => a - b).join()}`, { kind, parts: list });
  }

  private intern(key: string, formula: Formula): FormulaId {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const id = this.all.push(formula) - 1;
    this.byKey.set(key, id);
    return id;
  }
}

/** Whether an atom says nothing, or what nothing can fulfil. */
function triviality(atom: Atom): boolean | undefined {
  switch (atom.kind) {
    case "shortest":
      return atom.length <= 0 ? true : undefined;
    case "longest":
      return atom.length < 0 ? false : atom.length === Number.POSITIVE_INFINITY ? true : undefined;
    case "items-least":
    case "keys-least":
      return atom.count <= 0 ? true : undefined;
    case "items-most":
    case "keys-most":
      return atom.count < 0 ? false : undefined;
    case "count-least":
      return atom.count <= 0 ? true : atom.of === never ? false : undefined;
    case "count-most":
      return atom.count < 0 ? false : atom.of === never ? true : undefined;
    case "item":
    case "every":
    case "names-every":
      return atom.of === always ? true : undefined;
    case "item-present":
    case "some":
    case "names-some":
      return atom.of === never ? false : undefined;
    default:
      return undefined;
  }
}
