import type { Given } from "./given.js";

/** The field as a subject: « age », or the record. */
export function subject({ name }: Given): string {
  return name === "" ? "L’enregistrement" : `« ${name} »`;
}

/** What a change does to records, as a sentence that follows another. */
export function effect({ breaks, witness }: Given): string {
  const shown = witness === undefined ? "." : ` : ${witness}`;
  switch (breaks) {
    case "backward":
      return ` Un enregistrement correct jusqu’ici est désormais refusé${shown}`;
    case "forward":
      return ` Un enregistrement correct maintenant était refusé avant${shown}`;
    case "both":
      return ` Des enregistrements corrects sont désormais refusés, et inversement${shown}`;
    case "neither":
      return " Aucun enregistrement n’est refusé à cause de cela.";
    default:
      return " On n’a pas pu prouver si un enregistrement est refusé à cause de cela.";
  }
}

/** What the schemas say, before and after. */
export function fromTo({ before, after }: Given): string {
  return `avant : ${before || "rien"} ; maintenant : ${after || "rien"}`;
}
