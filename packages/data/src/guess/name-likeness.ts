import { nearest } from "@trellis/findings";
import { foldName } from "../map/fold-name.js";
import { nameWords } from "./name-words.js";

/** How much a word tells: a word that many names share tells little. */
export type WordWeight = (word: string) => number;

/** A name of a field, ready to be compared with many columns. */
export interface PreparedName {
  readonly text: string;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

/** Prepares a name for {@link nameLikeness}. */
export function prepareName(text: string): PreparedName {
  return { text, folded: foldName(text), words: new Set(nameWords(text)) };
}

/**
 * How alike a column's name and a field's are, from 0 to 1, where 1 is the same but for case, accents and signs. `extra`
 * are words that say whose data it is and not which: in a table of leads, "Lead Email" is an email.
 */
export function nameLikeness(
  column: PreparedName,
  field: PreparedName,
  extra: ReadonlySet<string>,
  weight: WordWeight,
): number {
  if (column.text.trim() !== "" && column.text.trim() === field.text) return 1;
  if (column.folded === "" || field.folded === "") return 0;
  if (column.folded === field.folded) return 1;
  if (column.words.size === field.words.size && [...column.words].every((word) => field.words.has(word))) return 0.98;
  const mine = telling(column.words, extra);
  const theirs = telling(field.words, extra);
  const shared = [...mine].filter((word) => theirs.has(word));
  if (shared.length === 0) return isSlip(column.folded, field.folded) ? 0.75 : 0;
  if (shared.length === mine.size && mine.size === theirs.size) return 0.9;
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0);
  const union = sum(new Set([...mine, ...theirs]));
  const overlap = union === 0 ? 0 : sum(shared) / union;
  // A name inside the other one says less or more than it: “Billing City” may well be the city, “Total” may be any.
  return overlap < 0.34 ? 0 : 0.45 + 0.4 * overlap;
}

/** The words without those that every name may carry, unless nothing would be left. */
function telling(words: ReadonlySet<string>, extra: ReadonlySet<string>): ReadonlySet<string> {
  const left = [...words].filter((word) => !extra.has(word));
  return left.length === 0 ? words : new Set(left);
}

function isSlip(a: string, b: string): boolean {
  return a.length >= 6 && b.length >= 6 && Math.abs(a.length - b.length) <= 1 && nearest(a, [b]) === b && oneEdit(a, b);
}

/** Whether one letter too many, too few, or another tells the two apart. */
function oneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}
