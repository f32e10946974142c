import type { Given } from "./given.js";

/** The field as a subject: “age”, or the record. */
export function subject({ name }: Given): string {
  return name === "" ? "The record" : `“${name}”`;
}

/** What a change does to records, as a sentence that follows another. */
export function effect({ breaks, witness }: Given): string {
  const shown = witness === undefined ? "." : `: ${witness}`;
  switch (breaks) {
    case "backward":
      return ` A record that was right so far is refused now${shown}`;
    case "forward":
      return ` A record that is right now was refused before${shown}`;
    case "both":
      return ` Some records that were right are refused now, and the other way round${shown}`;
    case "neither":
      return " No record is refused because of it.";
    default:
      return " Whether a record is refused because of it could not be proven.";
  }
}

/** What the schemas say, before and after. */
export function fromTo({ before, after }: Given): string {
  return `before: ${before || "nothing"}; now: ${after || "nothing"}`;
}
