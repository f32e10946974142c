import type { WordBook } from "@trellis/findings";
import type { Language } from "./language.js";

/** The words of the rules about versions and releases, which only the central team's commands need. */
export async function loadReleaseWords(language: Language): Promise<WordBook> {
  const books =
    language === "fr"
      ? await Promise.all([import("@trellis/compat/words/fr"), import("@trellis/release/words/fr")])
      : await Promise.all([import("@trellis/compat/words/en"), import("@trellis/release/words/en")]);
  return Object.assign({}, ...books);
}
