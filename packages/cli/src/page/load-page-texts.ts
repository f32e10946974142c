import type { Language } from "../language.js";
import type { PageTexts } from "./texts/page-texts.js";

/** What the commands about pages say in one language; only they load it. */
export async function loadPageTexts(language: Language): Promise<PageTexts> {
  return (language === "fr" ? await import("./texts/fr.js") : await import("./texts/en.js")).pageTexts;
}
