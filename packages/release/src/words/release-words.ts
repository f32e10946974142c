import type { Phrases } from "@trellis/findings";

/** A record that shows something, at the end of a sentence. */
export function shown(witness: string | undefined): string {
  return witness === undefined ? "." : `: ${witness}`;
}

/** The same in French. */
export function montre(witness: string | undefined): string {
  return witness === undefined ? "." : `\u00A0: ${witness}`;
}

/** The version before, as part of a sentence. */
export function theVersion(since: string): string {
  return since === "" ? "the other side" : `version ${since}`;
}

/** The same in French. */
export function laVersion(since: string): string {
  return since === "" ? "l’autre côté" : `la version ${since}`;
}

/** A day such as "2027-06-30" as the reader's language writes it. */
export function sayDate(day: string, { language }: Pick<Phrases, "language">): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    date,
  );
}
