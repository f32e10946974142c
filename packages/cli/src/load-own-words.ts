import type { WordBook } from "@trellis/findings";
import type { Language } from "./language.js";

/** The words of this package's rules: all that the errors of a call need. */
export async function loadOwnWords(language: Language): Promise<WordBook> {
  return language === "fr" ? await import("./rules/words-fr.gen.js") : await import("./rules/words-en.gen.js");
}
