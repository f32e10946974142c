import type { FormulaId } from "../formula/atom.js";
import { everyText, type Language, noText } from "../strings/language.js";
import type { Solver } from "./solver.js";

const deepest = 100;

/** The texts that fulfil a formula, as a set: for the names of properties. */
export function nameLanguage(id: FormulaId, solver: Solver, depth = 0): Language {
  const { formulas, meaning } = solver;
  const unclear: Language = { kind: "opaque", name: `formula ${id}`, code: "reference" };
  if (depth > deepest) return unclear;
  const of = (part: FormulaId): Language => nameLanguage(part, solver, depth + 1);
  const specialised = formulas.at(id, "string");
  const formula = formulas.get(specialised);
  switch (formula.kind) {
    case "constant":
      return formula.value ? everyText : noText;
    case "and":
      return { kind: "every", of: formula.parts.map(of) };
    case "or":
      return { kind: "any", of: formula.parts.map(of) };
    case "one": {
      if (formula.parts.length > 50) return unclear;
      const parts = formula.parts.map(of);
      const one: Language = {
        kind: "any",
        of: parts.map((part, index) => ({
          kind: "every",
          of: parts.map((other, at) => (at === index ? part : { kind: "not", of: other })),
        })),
      };
      return formula.not ? { kind: "not", of: one } : one;
    }
    case "values": {
      const names = new Set([...formula.values.values()].filter((value) => typeof value === "string"));
      return formula.not ? { kind: "not", of: { kind: "names", names } } : { kind: "names", names };
    }
    case "typed": {
      const { atom } = formula;
      if (atom.kind === "shortest") return { kind: "length", least: atom.length, most: Number.POSITIVE_INFINITY };
      if (atom.kind === "longest") return { kind: "length", least: 0, most: atom.length };
      if (atom.kind === "in") return atom.not ? { kind: "not", of: atom.language } : atom.language;
      return unclear;
    }
    case "later":
      return of(meaning(specialised));
    default:
      return unclear;
  }
}
