import type { Language } from "../language.js";
import type { ExceptionTexts } from "./exception-texts.js";

/** What the commands about exceptions say in one language; the other is not loaded. */
export async function loadExceptionTexts(language: Language): Promise<ExceptionTexts> {
  return (language === "fr" ? await import("./exception-texts-fr.js") : await import("./exception-texts-en.js"))
    .exceptionTexts;
}
