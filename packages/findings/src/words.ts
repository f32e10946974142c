import type { Phrases } from "./phrases/phrases.js";
import type { Rule } from "./rule.js";

/** A field's name as a person says it, in the reader's language: "third consent, granted at". */
export type Label = string;

/** A value as it may be shown: shortened, masked where it must be, free of control characters. */
export type Shown = string;

/** What a maker reads: what is wrong, and what to do. Both are whole sentences. */
export interface Sentences {
  readonly problem: string;
  readonly fix: string;
}

/**
 * The words of one rule in one language. `Data` is the finding's data as {@link describe} speaks it: a
 * `{ value, classification }` has become a {@link Shown}, and `field` is always there, the {@link Label} of the place.
 */
export type Words<_R extends Rule, Data = unknown> = (data: Data, say: Phrases) => Sentences;

/**
 * A language's words: what `import * as en from "…/words/en"` gives. A rule's words stand under its id in camel case,
 * `dataRequiredMissing`, and the language's phrases under `phrases`.
 */
export interface WordBook {
  readonly phrases: Phrases;
  // biome-ignore lint/suspicious/noExplicitAny: each rule's words take their own data; only describe() calls them.
  readonly [rule: string]: Words<any, any> | Phrases;
}

/** The name under which a rule's words stand in a {@link WordBook}: `data/required-missing` is `dataRequiredMissing`. */
export function wordKey(ruleId: string): string {
  return ruleId.replace(/[/-]([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}
