import type { Atom } from "../formula/atom.js";
import { none, type Outcome, type ReasonCode, some, unknown } from "../outcome.js";
import { formatBounds, formatOf, isFormatWithin } from "../strings/format-bounds.js";
import { createLanguageTable, type Language } from "../strings/language.js";
import { patternBounds } from "../strings/pattern-bounds.js";
import { readPattern } from "../strings/read-pattern.js";
import { UnsupportedPattern } from "../strings/unsupported-pattern.js";
import type { Solver } from "./solver.js";

const longestBuilt = 100_000;
const manyCharacters = 30;

/** Finds a text, the shortest that fits. */
export function solveString(atoms: readonly Atom[], excluded: ReadonlySet<string>, solver: Solver): Outcome {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  const languages: { language: Language; not: boolean }[] = [];
  for (const atom of atoms) {
    if (atom.kind === "shortest") least = Math.max(least, atom.length);
    else if (atom.kind === "longest") most = Math.min(most, atom.length);
    else if (atom.kind === "in") languages.push(atom);
  }
  if (least > most) return none;
  if (least > longestBuilt) {
    return unknown("too-large", "A text that long is not built.");
  }
  if (languages.length === 0) return plainText(least, most, excluded);
  const known = languages.filter(({ language }) => !isOpaque(language) && !isUnfollowed(language));
  const opaque = languages.filter(({ language }) => isOpaque(language) || isUnfollowed(language));
  if (opaque.length === 0) return searchText(known, least, most, excluded, solver);
  if (contradicts(languages)) return none;
  // Where no text may be of the format, there is none; a text that surely is shows that there is one.
  const bounds = opaque.map(({ language, not }) => ({ not, known: boundsOf(language, solver) }));
  const widened = bounds.flatMap(({ not, known }) => asked(not ? known?.sure : known?.possible, not));
  const possible = searchText([...known, ...widened], least, most, excluded, solver);
  if (possible.found === "no") return possible;
  const narrowed = bounds.flatMap(({ not, known }) => asked(not ? known?.possible : known?.sure, not));
  if (narrowed.length === opaque.length) {
    const sure = searchText([...known, ...narrowed], least, most, excluded, solver);
    if (sure.found === "yes") return sure;
  }
  return guess(opaque, possible, least, most, excluded, languages, solver);
}

interface Asked {
  readonly language: Language;
  readonly not: boolean;
}

/** What surely is in a language that nobody can follow, and what at most may be. */
function boundsOf(language: Language, { budget }: Solver): { sure: string | undefined; possible: string } | undefined {
  if (language.kind === "pattern") return patternBounds(language.source, budget);
  return language.kind === "opaque" && language.code === "format" ? formatBounds(language.name) : undefined;
}

function asked(source: string | undefined, not: boolean): Asked[] {
  return source === undefined ? [] : [{ language: { kind: "pattern", source }, not }];
}

/** A pattern that no automaton can follow. */
function isUnfollowed(language: Language): boolean {
  if (language.kind !== "pattern") return false;
  try {
    readPattern(language.source);
    return false;
  } catch (error) {
    if (error instanceof UnsupportedPattern) return true;
    throw error;
  }
}

/** Whether one format is asked for and another, which allows more, forbidden. */
function contradicts(languages: readonly Asked[]): boolean {
  const nameOf = (language: Language): string | undefined => {
    if (language.kind === "pattern") return formatOf(language.source);
    return language.kind === "opaque" && language.code === "format" ? language.name : undefined;
  };
  const names = (not: boolean): string[] =>
    languages.flatMap(({ language, not: is }) => (is === not ? (nameOf(language) ?? []) : []));
  return names(false).some((name) => names(true).some((other) => isFormatWithin(name, other)));
}

function isOpaque(language: Language): boolean {
  return language.kind === "opaque" || (language.kind === "not" && isOpaque(language.of));
}

function searchText(
  languages: readonly { language: Language; not: boolean }[],
  least: number,
  most: number,
  excluded: ReadonlySet<string>,
  { budget }: Solver,
): Outcome {
  try {
    const table = createLanguageTable(budget);
    const inside: number[] = [];
    const outside: number[] = [];
    for (const { language, not } of languages) (not ? outside : inside).push(table.add(language));
    if (excluded.size > 0) table.add({ kind: "names", names: excluded });
    const long = least > manyCharacters ? table.longWord(inside, outside, { least, most }) : undefined;
    if (long !== undefined) return some(long);
    if (least > 0) inside.push(table.add({ kind: "length", least, most: Number.POSITIVE_INFINITY }));
    const fits = (text: string): boolean => [...text].length <= most;
    const quick = table.words(inside, outside, 1);
    const first = quick.texts.find(fits);
    if (first !== undefined) return some(first);
    if (quick.complete) return none;
    // The shortest text is too long already.
    if (quick.texts.length > 0 && excluded.size === 0) return none;
    if (Number.isFinite(most)) inside.push(table.add({ kind: "length", least: 0, most }));
    const words = table.words(inside, outside, 1);
    const [text] = words.texts;
    if (text !== undefined) return some(text);
    return words.complete ? none : unknown("pattern", "The texts that fit could not be told apart.");
  } catch (error) {
    if (!(error instanceof UnsupportedPattern)) throw error;
    return unknown("pattern", error.message);
  }
}

function plainText(least: number, most: number, excluded: ReadonlySet<string>): Outcome {
  if (least === 0 && !excluded.has("")) return some("");
  const length = Math.max(1, least);
  if (length > most) return none;
  const rest = "a".repeat(length - 1);
  for (let index = 0; index <= excluded.size; index++) {
    // Letters first, and then enough other characters for every text that is taken.
    const text = String.fromCodePoint(index < 26 ? 97 + index : 0x4e00 + index) + rest;
    if (!excluded.has(text)) return some(text);
  }
  return unknown("too-large", "Too many texts are taken.");
}

/** Where something is asked that nothing is known of, only samples can be tried. */
function guess(
  opaque: readonly { language: Language; not: boolean }[],
  found: Outcome,
  least: number,
  most: number,
  excluded: ReadonlySet<string>,
  languages: readonly { language: Language; not: boolean }[],
  { samples, isIn }: Solver,
): Outcome {
  const names = opaque.flatMap(({ language }): { name: string; code: ReasonCode }[] => {
    if (language.kind === "opaque") return [{ name: language.name, code: language.code }];
    return language.kind === "pattern" ? [{ name: language.source, code: "pattern" }] : [];
  });
  const tries: string[] = names.flatMap(({ name }) => samples(name));
  const value = found.found === "no" ? undefined : found.value;
  if (typeof value === "string") tries.push(value);
  const fitting = tries.filter((text) => {
    const length = [...text].length;
    return length >= least && length <= most && !excluded.has(text);
  });
  const sure = fitting.find((text) => languages.every(({ language, not }) => isIn(language, text) === !not));
  if (sure !== undefined) return some(sure);
  const code = names[0]?.code ?? "format";
  return unknown(code, `Nothing is known of the ${code} “${names[0]?.name ?? ""}”.`, fitting[0] ?? value);
}
