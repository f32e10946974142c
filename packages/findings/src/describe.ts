import { isClassifiedValue } from "./classified-value.js";
import type { Finding } from "./finding.js";
import { fieldLabel, type Labels } from "./labels.js";
import type { Phrases } from "./phrases/phrases.js";
import { visibleText } from "./visible-text.js";
import { type Sentences, type WordBook, type Words, wordKey } from "./words.js";

/**
 * Puts a finding into the sentences of one language. A pure look-up: the rule's words from `words`, the field's name
 * from `labels`. A rule that the book does not know is named by its id, so that nothing is ever hidden.
 */
export function describe(finding: Finding, words: WordBook, labels: Labels = {}): Sentences {
  const { phrases } = words;
  const field = fieldOf(finding, phrases, labels);
  const say = Object.hasOwn(words, wordKey(finding.rule)) ? words[wordKey(finding.rule)] : undefined;
  if (typeof say !== "function") return { problem: `${field}: ${finding.rule}`, fix: "" };
  return (say as Words<never, unknown>)({ ...speak(finding.data, phrases), field }, phrases);
}

/** The name of the field that a finding is about, in the language of `phrases`. */
export function fieldOf(finding: Finding, phrases: Phrases, labels: Labels = {}): string {
  const { contract, pointer = "" } = finding.at;
  const ofContract = contract !== undefined && Object.hasOwn(labels, contract) ? labels[contract] : undefined;
  return visibleText(fieldLabel(pointer, ofContract, phrases));
}

function speak(data: Finding["data"], phrases: Phrases): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, speakPart(part, phrases)]));
}

function speakPart(part: unknown, phrases: Phrases): unknown {
  if (isClassifiedValue(part)) return visibleText(phrases.value(part.value));
  if (typeof part === "string") return visibleText(part);
  if (Array.isArray(part)) return part.map((item) => speakPart(item, phrases));
  if (typeof part === "object" && part !== null) return speak(part as Finding["data"], phrases);
  return part;
}
