import type { PlaceStep } from "../labels.js";

/** What every message in one language is built from, besides a rule's own words. */
export interface Phrases {
  /** BCP 47: "en", "fr". */
  readonly language: string;
  /** What the whole of a record or document is called when it has no better name. */
  readonly wholeRecord: string;
  /** What one of a list is called when the list has no name of its own: "item". */
  readonly item: string;
  /** A place as a person says it: "third consent, granted at". */
  place(steps: readonly PlaceStep[]): string;
  /**
   * "a, b or c", each text in the language's quotation marks; what is no text as data writes it, with the word for it:
   * "null (nothing)".
   */
  anyOf(values: readonly unknown[]): string;
  /** "a, b and c", written as {@link anyOf} does. */
  allOf(values: readonly unknown[]): string;
  /** A count with its noun: `count(3, "record", "records")` is "3 records"; figures are grouped as the language does. */
  count(amount: number, one: string, many: string): string;
  /** A number as the language writes it. */
  number(amount: number): string;
  /** `value` as a person says it: true is "yes". */
  value(value: unknown): string;
}
