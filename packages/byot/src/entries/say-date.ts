import type { Phrases } from "@trellis/findings";

/** A day, "2027-06-30", as the language of `say` writes it: "30 June 2027", « 30 juin 2027 ». */
export function sayDate(day: string, say: Phrases): string {
  // Days are counted in UTC everywhere, so that a report reads the same on every machine.
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const locale = say.language === "en" ? "en-GB" : say.language;
  const written = date.toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  // French writes only the first of a month as an ordinal, which Intl does not know.
  return say.language === "fr" ? written.replace(/^1 /, "1er ") : written;
}
