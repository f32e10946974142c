import type { Budget } from "../budget.js";
import { accepts, type Fate, lengthMachine, type Machine, patternMachine } from "./machine.js";
import { type PatternParts, readPattern } from "./read-pattern.js";
import { findLongWord, findVerdicts, findWords, type Words } from "./words.js";

/** A set of texts. */
export type Language =
  | { readonly kind: "all" }
  | { readonly kind: "names"; readonly names: ReadonlySet<string> }
  | { readonly kind: "pattern"; readonly source: string }
  | { readonly kind: "length"; readonly least: number; readonly most: number }
  /** A set of which nothing is known but its name. */
  | { readonly kind: "opaque"; readonly name: string; readonly code: "pattern" | "format" | "reference" }
  | { readonly kind: "not"; readonly of: Language }
  | { readonly kind: "every" | "any"; readonly of: readonly Language[] };

/** Every text. */
export const everyText: Language = { kind: "all" };

/** No text. */
export const noText: Language = { kind: "not", of: everyText };

type Says = (machine: number) => Fate;

/** Several languages side by side, followed by machines that they share. */
export interface LanguageTable {
  /** Adds a language and gives its number. */
  add(language: Language): number;
  /** Whether a language has a text; undefined when it is not known. */
  has(language: number, text: string): boolean | undefined;
  /** Texts that are in all of the languages `inside` and none `outside`; at least so many, unless there are fewer. */
  words(inside: readonly number[], outside: readonly number[], atLeast: number): Words;
  /** One such text with a length in a range, where repeating one character leads to it. */
  longWord(
    inside: readonly number[],
    outside: readonly number[],
    lengths: { readonly least: number; readonly most: number },
  ): string | undefined;
  /** Every combination of languages that some text outside of the names lies in. */
  regions(): boolean[][];
  /** The name of a set that nothing is known of, where one is among the languages. */
  opaque(): Extract<Language, { kind: "opaque" }> | undefined;
  /** The texts that the languages name one by one. */
  names(): ReadonlySet<string>;
}

/** An empty table. Adding throws an UnsupportedPattern where a pattern is beyond automata. */
export function createLanguageTable(budget: Budget): LanguageTable {
  const machines: Machine[] = [];
  const byKey = new Map<string, number>();
  const languages: Language[] = [];
  const readings: ((says: Says, text: string | undefined) => boolean | undefined)[] = [];
  const names = new Set<string>();
  let opaque: Extract<Language, { kind: "opaque" }> | undefined;

  const machine = (key: string, make: () => Machine): number => {
    let index = byKey.get(key);
    if (index === undefined) {
      index = machines.push(make()) - 1;
      byKey.set(key, index);
    }
    return index;
  };
  const parts = (source: string, pattern: PatternParts, path: string): Reading => {
    if (pattern.kind === "automaton") {
      const index = machine(`${path} ${source}`, () => patternMachine(pattern.nfa));
      return (says) => isIn(says(index));
    }
    if (pattern.kind === "not") return negated(parts(source, pattern.of, `${path}n`));
    return joined(
      pattern.kind,
      pattern.of.map((part, at) => parts(source, part, `${path}${at}.`)),
    );
  };
  const read = (language: Language): Reading => {
    switch (language.kind) {
      case "all":
        return () => true;
      case "names":
        for (const name of language.names) names.add(name);
        return (_, text) => (text === undefined ? false : language.names.has(text));
      case "pattern":
        return parts(language.source, readPattern(language.source), "p");
      case "length": {
        const { least, most } = language;
        const index = machine(`l${least}-${most}`, () => lengthMachine(least, most));
        return (says) => isIn(says(index));
      }
      case "opaque":
        opaque ??= language;
        return () => undefined;
      case "not":
        return negated(read(language.of));
      default:
        return joined(language.kind, language.of.map(read));
    }
  };

  const judgeText = (language: number, text: string): boolean | undefined =>
    readings[language]?.((index) => {
      const one = machines[index];
      return one && accepts(one, text) ? "accepted" : "refused";
    }, text);

  const wantedOf =
    (inside: readonly number[], outside: readonly number[]) =>
    (says: readonly Fate[]): boolean | undefined => {
      const look: Says = (index) => says[index] ?? "refused";
      let sure = true;
      for (const [list, hope] of [
        [inside, true],
        [outside, false],
      ] as const) {
        for (const index of list) {
          const is = readings[index]?.(look, undefined);
          if (is === undefined) sure = false;
          else if (is !== hope) return false;
        }
      }
      return sure ? true : undefined;
    };

  return {
    add(language) {
      languages.push(language);
      return readings.push(read(language)) - 1;
    },
    has: judgeText,
    words(inside, outside, atLeast) {
      const wanted = wantedOf(inside, outside);
      const quick = findWords(machines, wanted, 1, budget);
      const isFree = (text: string): boolean => !names.has(text);
      const free = quick.texts.filter(isFree);
      if (quick.complete || free.length >= atLeast) return { texts: free, complete: quick.complete };
      const found = findWords(machines, wanted, atLeast + names.size + 1, budget);
      return { texts: found.texts.filter(isFree), complete: found.complete };
    },
    longWord(inside, outside, lengths) {
      const text = findLongWord(machines, wantedOf(inside, outside), lengths, budget);
      return text === undefined || names.has(text) ? undefined : text;
    },
    regions() {
      const found = new Map<string, boolean[]>();
      for (const says of findVerdicts(machines, budget)) {
        const region = readings.map(
          (reading) => reading((index) => (says[index] ? "accepted" : "refused"), undefined) === true,
        );
        found.set(region.join(), region);
      }
      return [...found.values()];
    },
    opaque: () => opaque,
    names: () => names,
  };
}

type Reading = (says: Says, text: string | undefined) => boolean | undefined;

function isIn(fate: Fate): boolean | undefined {
  return fate === "open" ? undefined : fate === "accepted";
}

function negated(reading: Reading): Reading {
  return (says, text) => {
    const is = reading(says, text);
    return is === undefined ? undefined : !is;
  };
}

function joined(kind: "every" | "any", readings: readonly Reading[]): Reading {
  const decisive = kind === "any";
  return (says, text) => {
    let sure = true;
    for (const reading of readings) {
      const is = reading(says, text);
      if (is === decisive) return decisive;
      if (is === undefined) sure = false;
    }
    return sure ? !decisive : undefined;
  };
}
