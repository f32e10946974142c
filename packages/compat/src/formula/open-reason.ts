import type { Reason } from "../outcome.js";
import type { Language } from "../strings/language.js";
import { readPattern } from "../strings/read-pattern.js";
import type { Atom, FormulaId } from "./atom.js";
import type { Formulas } from "./formulas.js";

const mostFollowed = 3000;

/** The first thing in a formula that nobody understands: why a value cannot be judged by it. */
export function openReason(
  root: FormulaId,
  formulas: Formulas,
  meaning: (id: FormulaId) => FormulaId,
): Reason | undefined {
  const seen = new Set<FormulaId>([root]);
  for (const id of seen) {
    if (seen.size > mostFollowed) return undefined;
    const formula = formulas.get(id);
    switch (formula.kind) {
      case "opaque":
        return formula.reason;
      case "later":
        seen.add(meaning(id));
        break;
      case "and":
      case "or":
      case "one":
        for (const part of formula.parts) seen.add(part);
        break;
      case "typed": {
        const language = languageOf(formula.atom);
        const reason = language && openLanguage(language);
        if (reason) return reason;
        if ("of" in formula.atom && typeof formula.atom.of === "number") seen.add(formula.atom.of);
        break;
      }
      default:
        break;
    }
  }
  return undefined;
}

function languageOf(atom: Atom): Language | undefined {
  if (atom.kind === "in") return atom.language;
  return atom.kind === "every" || atom.kind === "some" ? atom.keys : undefined;
}

function openLanguage(language: Language): Reason | undefined {
  switch (language.kind) {
    case "opaque":
      return { code: language.code, message: `Nothing is known of “${language.name}”.`, about: language.name };
    case "pattern":
      try {
        readPattern(language.source);
        return undefined;
      } catch (error) {
        return { code: "pattern", message: (error as Error).message, about: language.source };
      }
    case "not":
      return openLanguage(language.of);
    case "every":
    case "any":
      return language.of.map(openLanguage).find((reason) => reason !== undefined);
    default:
      return undefined;
  }
}
