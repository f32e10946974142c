import type { PlaceStep } from "../labels.js";
import type { Phrases } from "./phrases.js";

/** The phrases of French. */
export const fr: Phrases = {
  language: "fr",
  wholeRecord: "l’enregistrement entier",
  item: "élément",
  place: (steps) => steps.map(placeStep).join(", "),
  anyOf: (values) => join(values, "ou"),
  allOf: (values) => join(values, "et"),
  count: (amount, one, many) => `${fr.number(amount)} ${Math.abs(amount) < 2 ? one : many}`,
  number: (amount) => amount.toLocaleString("fr", { maximumFractionDigits: 20 }),
  value: (value) => (value === true ? "oui" : value === false ? "non" : value === null ? "rien" : String(value)),
};

function placeStep({ label, nth }: PlaceStep, index: number): string {
  const name = index === 0 && nth === undefined ? label : lowerFirst(label);
  // "n° 3" instead of an ordinal, which would have to agree with the gender of a name that we do not know.
  return nth === undefined ? name : `${name} n°\u00A0${fr.number(nth)}`;
}

function lowerFirst(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function join(values: readonly unknown[], word: string): string {
  const written = values.map((value) => (typeof value === "string" ? `«\u00A0${value}\u00A0»` : literal(value)));
  const last = written.pop() ?? "";
  return written.length === 0 ? last : `${written.join(", ")} ${word} ${last}`;
}

/** What is no text, as data writes it, and the word for it where they differ. */
function literal(value: unknown): string {
  const word = fr.value(value);
  return word === String(value) ? word : `${value} (${word})`;
}
