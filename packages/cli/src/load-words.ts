import type { WordBook } from "@trellis/findings";
import type { Language } from "./language.js";

/** The words of every rule that this installation knows, in one language. */
export async function loadWords(language: Language): Promise<WordBook> {
  const books = language === "fr" ? await french() : await english();
  // Each book carries the same phrases; the rules of each have an area of their own.
  return Object.assign({}, ...books);
}

function english(): Promise<WordBook[]> {
  return Promise.all([
    import("@trellis/runtime/words/en"),
    import("@trellis/contract/words/en"),
    import("@trellis/data/words/en"),
    import("@trellis/brand/words/en"),
    import("@trellis/findings/words/en"),
    import("@trellis/byot/words/en"),
    import("./rules/words-en.gen.js"),
  ]);
}

function french(): Promise<WordBook[]> {
  return Promise.all([
    import("@trellis/runtime/words/fr"),
    import("@trellis/contract/words/fr"),
    import("@trellis/data/words/fr"),
    import("@trellis/brand/words/fr"),
    import("@trellis/findings/words/fr"),
    import("@trellis/byot/words/fr"),
    import("./rules/words-fr.gen.js"),
  ]);
}
