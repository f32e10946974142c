import type { Phrases } from "../phrases/phrases.js";

/** A day, "2027-06-30", as the language of `say` writes it: "30 June 2027", « 30 juin 2027 ». What is none stays as it is. */
export function sayDay(day: string, say: Phrases): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const locale = say.language === "en" ? "en-GB" : say.language;
  // A day has no zone: it is read and written in the same one.
  const written = date.toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  // French writes only the first of a month as an ordinal, which Intl does not know.
  return say.language === "fr" ? written.replace(/^1 /, "1er ") : written;
}
