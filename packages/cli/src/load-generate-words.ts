import type { WordBook } from "@trellis/findings";
import type { Language } from "./language.js";

/** The words of the rules about policies, which only those who publish them need. */
export async function loadGenerateWords(language: Language): Promise<WordBook> {
  return language === "fr" ? import("@trellis/generate/words/fr") : import("@trellis/generate/words/en");
}
