import type { BrandRules } from "./brand-rules.js";

/** What a brand says about one language's words, ready to be looked for. */
export interface WordList {
  readonly banned: readonly { readonly pattern: RegExp; readonly word: string; readonly why?: string }[];
  readonly preferred: readonly { readonly pattern: RegExp; readonly word: string; readonly use: string }[];
  /** Finds any of them, so that most texts are read once. */
  readonly any: RegExp | undefined;
  readonly sentence: number | undefined;
}

const lists = new WeakMap<BrandRules, Map<string, WordList>>();

/** The words of a brand for a locale: those of the language, and those of the locale itself. */
export function wordList(brand: BrandRules, locale: string): WordList {
  let known = lists.get(brand);
  if (!known) {
    known = new Map();
    lists.set(brand, known);
  }
  let list = known.get(locale);
  if (!list) {
    list = makeList(brand, locale);
    known.set(locale, list);
  }
  return list;
}

function makeList({ words = {} }: BrandRules, locale: string): WordList {
  const rules = [...new Set([locale.slice(0, 2), locale])].flatMap((key) =>
    Object.hasOwn(words, key) ? [words[key] ?? {}] : [],
  );
  const banned = rules
    .flatMap((rule) => rule.banned ?? [])
    .map((one) => ({ ...one, pattern: wordPattern([one.word]) }));
  const preferred = rules
    .flatMap((rule) => rule.preferred ?? [])
    .map((one) => ({ ...one, pattern: wordPattern([one.word]) }));
  const all = [...banned, ...preferred].map(({ word }) => word);
  return {
    banned,
    preferred,
    any: all.length > 0 ? wordPattern(all) : undefined,
    sentence: rules
      .map(({ sentence }) => sentence)
      .filter((one) => one !== undefined)
      .at(-1),
  };
}

/** Finds whole words, whatever their case and the space between them. */
function wordPattern(words: readonly string[]): RegExp {
  const alternatives = words.map((word) =>
    word
      .trim()
      .replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
      .replaceAll(/\s+/g, "\\s+"),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

/** The number of words in the longest sentence of a text. */
export function longestSentence(text: string): number {
  let longest = 0;
  for (const sentence of text.split(/[.!?…。]+(?:\s|$)/u))
    longest = Math.max(longest, sentence.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
  return longest;
}
