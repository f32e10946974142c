import type { Rational } from "../numbers/rational.js";
import type { Language } from "../strings/language.js";

/** The number of a formula in its {@link import("./formulas.js").Formulas}. Equal formulas have equal numbers. */
export type FormulaId = number;

/** One condition on the values of one type. Every atom has an opposite that is an atom too. */
export type Atom =
  // On numbers.
  | { readonly kind: "least" | "most"; readonly value: Rational; readonly exclusive: boolean }
  | { readonly kind: "multiple"; readonly of: Rational; readonly not: boolean }
  /** draft-04: written without a fraction; implies that it is whole. */
  | { readonly kind: "written-as-integer"; readonly not: boolean }
  // On strings, in characters.
  | { readonly kind: "shortest" | "longest"; readonly length: number }
  | { readonly kind: "in"; readonly language: Language; readonly not: boolean }
  // On arrays.
  | { readonly kind: "items-least" | "items-most"; readonly count: number }
  /** The item at an index, if there is one; or: there is one, and it is so. */
  | { readonly kind: "item" | "item-present"; readonly index: number; readonly of: FormulaId }
  /** So many of the items from an index on are so. */
  | {
      readonly kind: "count-least" | "count-most";
      readonly from: number;
      readonly of: FormulaId;
      readonly count: number;
    }
  | { readonly kind: "unique"; readonly not: boolean }
  // On objects.
  | { readonly kind: "has" | "lacks"; readonly name: string }
  | { readonly kind: "keys-least" | "keys-most"; readonly count: number }
  /** The values under all keys of a set; or: under some key of it. */
  | { readonly kind: "every" | "some"; readonly keys: Language; readonly of: FormulaId }
  /** All names; or: some name. */
  | { readonly kind: "names-every" | "names-some"; readonly of: FormulaId };

/** The atom that holds exactly where this one does not. `negate` is the opposite of a formula. */
export function opposite(atom: Atom, negate: (id: FormulaId) => FormulaId): Atom {
  switch (atom.kind) {
    case "least":
      return { kind: "most", value: atom.value, exclusive: !atom.exclusive };
    case "most":
      return { kind: "least", value: atom.value, exclusive: !atom.exclusive };
    case "multiple":
    case "written-as-integer":
    case "in":
    case "unique":
      return { ...atom, not: !atom.not };
    case "shortest":
      return { kind: "longest", length: atom.length - 1 };
    case "longest":
      return { kind: "shortest", length: atom.length + 1 };
    case "items-least":
      return { kind: "items-most", count: atom.count - 1 };
    case "items-most":
      return { kind: "items-least", count: atom.count + 1 };
    case "item":
      return { ...atom, kind: "item-present", of: negate(atom.of) };
    case "item-present":
      return { ...atom, kind: "item", of: negate(atom.of) };
    case "count-least":
      return { ...atom, kind: "count-most", count: atom.count - 1 };
    case "count-most":
      return { ...atom, kind: "count-least", count: atom.count + 1 };
    case "has":
      return { kind: "lacks", name: atom.name };
    case "lacks":
      return { kind: "has", name: atom.name };
    case "keys-least":
      return { kind: "keys-most", count: atom.count - 1 };
    case "keys-most":
      return { kind: "keys-least", count: atom.count + 1 };
    case "every":
      return { ...atom, kind: "some", of: negate(atom.of) };
    case "some":
      return { ...atom, kind: "every", of: negate(atom.of) };
    case "names-every":
      return { kind: "names-some", of: negate(atom.of) };
    case "names-some":
      return { kind: "names-every", of: negate(atom.of) };
  }
}

/** A text that equal atoms share. */
export function atomKey(atom: Atom): string {
  switch (atom.kind) {
    case "least":
    case "most":
      return `${atom.kind} ${atom.value.n}/${atom.value.d} ${atom.exclusive}`;
    case "multiple":
      return `multiple ${atom.of.n}/${atom.of.d} ${atom.not}`;
    case "written-as-integer":
    case "unique":
      return `${atom.kind} ${atom.not}`;
    case "shortest":
    case "longest":
      return `${atom.kind} ${atom.length}`;
    case "in":
      return `in ${atom.not} ${languageKey(atom.language)}`;
    case "items-least":
    case "items-most":
    case "keys-least":
    case "keys-most":
      return `${atom.kind} ${atom.count}`;
    case "item":
    case "item-present":
      return `${atom.kind} ${atom.index} ${atom.of}`;
    case "count-least":
    case "count-most":
      return `${atom.kind} ${atom.count} ${atom.from} ${atom.of}`;
    case "has":
    case "lacks":
      return `${atom.kind} ${atom.name}`;
    case "every":
    case "some":
      return `${atom.kind} ${atom.of} ${languageKey(atom.keys)}`;
    case "names-every":
    case "names-some":
      return `${atom.kind} ${atom.of}`;
  }
}

const keys = new WeakMap<Language, string>();

/** A text that languages share only when they are equal. */
function languageKey(language: Language): string {
  const known = keys.get(language);
  if (known !== undefined) return known;
  const key = write(language);
  keys.set(language, key);
  return key;
}

function write(language: Language): string {
  switch (language.kind) {
    case "all":
      return "*";
    case "names":
      return JSON.stringify([...language.names].sort());
    case "pattern":
      return `/${JSON.stringify(language.source)}`;
    case "length":
      return `#${language.least}-${language.most}`;
    case "opaque":
      return `?${JSON.stringify(language.name)}`;
    case "not":
      return `!${languageKey(language.of)}`;
    default:
      return `${language.kind}(${[...new Set(language.of.map(languageKey))].sort().join(" ")})`;
  }
}
