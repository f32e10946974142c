import type { PlaceStep } from "../labels.js";
import type { Phrases } from "./phrases.js";

const ordinals = ["first", "second", "third", "fourth", "fifth"];

/** The phrases of English. */
export const en: Phrases = {
  language: "en",
  wholeRecord: "the whole record",
  item: "item",
  place: (steps) => steps.map(placeStep).join(", "),
  anyOf: (values) => join(values, "or"),
  allOf: (values) => join(values, "and"),
  count: (amount, one, many) => `${en.number(amount)} ${amount === 1 ? one : many}`,
  number: (amount) => amount.toLocaleString("en", { maximumFractionDigits: 20 }),
  value: (value) => (value === true ? "yes" : value === false ? "no" : value === null ? "nothing" : String(value)),
};

function placeStep({ label, nth }: PlaceStep, index: number): string {
  // A name that opens the phrase keeps its capital; after that the phrase reads on.
  if (nth === undefined) return index === 0 ? label : lowerFirst(label);
  return `${ordinals[nth - 1] ?? `${en.number(nth)}${suffix(nth)}`} ${lowerFirst(label)}`;
}

function suffix(nth: number): string {
  if (nth % 100 >= 11 && nth % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][nth % 10] ?? "th";
}

/** "Granted at" reads "granted at" inside a phrase; "URL" and "UTM source" keep their capitals. */
function lowerFirst(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function join(values: readonly unknown[], word: string): string {
  const written = values.map((value) => (typeof value === "string" ? `“${value}”` : literal(value)));
  const last = written.pop() ?? "";
  return written.length === 0 ? last : `${written.join(", ")} ${word} ${last}`;
}

/** What is no text, as data writes it, and the word for it where they differ. */
function literal(value: unknown): string {
  const word = en.value(value);
  return word === String(value) ? word : `${value} (${word})`;
}
