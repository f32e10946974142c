import type { Atom } from "../formula/atom.js";
import { none, type Outcome, some, unknown } from "../outcome.js";
import { createLanguageTable, type Language } from "../strings/language.js";
import { UnsupportedPattern } from "../strings/unsupported-pattern.js";
import type { Solver } from "./solver.js";

const longestBuilt = 100_000;

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
  const known = languages.filter(({ language }) => !isOpaque(language));
  const opaque = languages.filter(({ language }) => isOpaque(language));
  const found = searchText(known, least, most, excluded, solver);
  if (opaque.length === 0 || found.found === "no") return found;
  return guess(opaque, found, least, most, excluded, languages, solver);
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
    if (least > 0) inside.push(table.add({ kind: "length", least, most: Number.POSITIVE_INFINITY }));
    if (excluded.size > 0) table.add({ kind: "names", names: excluded });
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
  const names = opaque.flatMap(({ language }) => (language.kind === "opaque" ? [language] : []));
  const tries = names.flatMap(({ name }) => samples(name));
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
