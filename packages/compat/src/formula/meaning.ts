import type { Budget } from "../budget.js";
import type { FormulaId } from "./atom.js";
import type { Formulas } from "./formulas.js";

const mostFollowed = 600;

/**
 * Gives what a name stands for. A name that stands for itself, without a step into the value, means nothing: it is left as
 * something that was not understood.
 */
export function createMeaning(formulas: Formulas, budget: Budget): (id: FormulaId) => FormulaId {
  const known = new Map<FormulaId, FormulaId>();

  function meaning(id: FormulaId): FormulaId {
    const formula = formulas.get(id);
    if (formula.kind !== "later") return id;
    const before = known.get(id);
    if (before !== undefined) return before;
    let found: FormulaId;
    if (formula.not) found = formulas.negate(meaning(formulas.negate(id)));
    else {
      found =
        !formula.isSafe && leadsBack(id)
          ? formulas.opaque({
              code: "reference",
              message: "A reference leads back to itself and says nothing on the way.",
            })
          : formulas.expand(id);
      // A reference to a reference.
      for (let steps = 0; formulas.get(found).kind === "later" && steps < mostFollowed; steps++) found = meaning(found);
    }
    known.set(id, found);
    return found;
  }

  function leadsBack(id: FormulaId): boolean {
    const reached = new Set<FormulaId>([id]);
    for (const one of reached) {
      if (reached.size > mostFollowed) return false;
      budget.take(0.5);
      const formula = formulas.get(one);
      const parts =
        formula.kind === "and" || formula.kind === "or" || formula.kind === "one"
          ? formula.parts
          : formula.kind === "later" && !formula.isSafe
            ? [formula.not ? formulas.negate(one) : formulas.expand(one)]
            : [];
      if (parts.includes(id)) return true;
      for (const part of parts) reached.add(part);
    }
    return false;
  }

  return meaning;
}
