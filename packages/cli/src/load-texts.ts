import type { Language } from "./language.js";
import type { HelpTexts, Texts } from "./texts/texts.js";

/** The command's own texts in one language; the other is not loaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  return (language === "fr" ? await import("./texts/fr.js") : await import("./texts/en.js")).texts;
}

/** What the help needs of them. */
export async function loadHelpTexts(language: Language): Promise<HelpTexts> {
  return (language === "fr" ? await import("./texts/fr-help.js") : await import("./texts/en-help.js")).help;
}
