import type { Json } from "@trellis/findings";
import type { Budget } from "../budget.js";
import type { FormulaId } from "../formula/atom.js";
import type { Formulas } from "../formula/formulas.js";
import type { Holds } from "../formula/holds.js";
import type { Outcome } from "../outcome.js";
import type { LanguageOracle } from "../strings/language-oracle.js";

/** What the solvers of the types ask of the prover. */
export interface Solver {
  readonly formulas: Formulas;
  readonly budget: Budget;
  readonly meaning: (id: FormulaId) => FormulaId;
  readonly holds: Holds;
  readonly isIn: LanguageOracle;
  /** Texts known to be of a format, and texts known not to be. */
  readonly samples: (format: string) => readonly string[];
  /** A document that fulfils a formula. */
  solve(id: FormulaId): Outcome;
  /** Up to so many different documents; `complete` when there are no others. */
  several(id: FormulaId, most: number): { values: readonly Json[]; complete: boolean; outcome: Outcome };
}
