import type { Json } from "@trellis/findings";
import type { Budget } from "../budget.js";
import type { FormulaId } from "../formula/atom.js";
import { type Formulas, never } from "../formula/formulas.js";
import { createHolds } from "../formula/holds.js";
import { createMeaning } from "../formula/meaning.js";
import { canonicalText, sizeOf } from "../json/canonical-text.js";
import { jsonTypes } from "../json/json-value.js";
import { none, type Outcome, some, unknown } from "../outcome.js";
import type { LanguageOracle } from "../strings/language-oracle.js";
import { Doubt } from "./doubt.js";
import type { Solver } from "./solver.js";
import { amongValues, searchType } from "./tableau.js";

/** What a prover is made of. */
export interface ProverParts {
  readonly formulas: Formulas;
  readonly budget: Budget;
  readonly isIn: LanguageOracle;
  readonly samples?: (format: string) => readonly string[];
}

const deepest = 500;
const largest = 20_000;

const tooDeep: Outcome = {
  found: "maybe",
  reason: { code: "too-deep", message: "The schema is nested too deeply." },
  fleeting: true,
};

/** A question that is being answered, further down. */
interface Open {
  readonly id: FormulaId;
  readonly parts: readonly FormulaId[];
  /** Questions without an answer as long as this one has none: id and the depth they rest on. */
  readonly resting: Map<FormulaId, number>;
}

/**
 * Finds a document that fulfils a formula, or proves that there is none. A question met again on the way to its own answer
 * counts as answered by no: the smallest document never needs itself. Throws OutOfSteps.
 */
export function createProver({ formulas, budget, isIn, samples = () => [] }: ProverParts): Solver {
  const meaning = createMeaning(formulas, budget);
  const holds = createHolds({ formulas, meaning, budget, isIn });
  const answers = new Map<FormulaId, Outcome>();
  const refuted = new Set<string>();
  const open: Open[] = [];
  const provisional = new Map<FormulaId, number>();

  const solver: Solver = { formulas, budget, meaning, holds, isIn, samples, solve, several };

  function solve(id: FormulaId): Outcome {
    if (id === never) return none;
    const known = answers.get(id);
    if (known) return known;
    const rest = provisional.get(id);
    if (rest !== undefined) return { found: "no", loop: rest };
    budget.take(10);
    const parts = partsOf(id);
    const loop = open.findIndex(
      (one) => one.parts.length <= parts.length && one.parts.every((part) => parts.includes(part)),
    );
    if (loop >= 0) return { found: "no", loop };
    if (isRefuted(parts)) return none;
    if (open.length >= deepest) return tooDeep;
    return answer(id, parts);
  }

  function answer(id: FormulaId, parts: readonly FormulaId[]): Outcome {
    const depth = open.length;
    const question: Open = { id, parts, resting: new Map() };
    open.push(question);
    let outcome: Outcome;
    try {
      outcome = investigate(id, parts);
    } finally {
      open.pop();
    }
    const size = outcome.found === "yes" ? sizeOf(outcome.value, largest) : 0;
    budget.take(size / 10);
    if (size > largest) {
      outcome = unknown("too-large", "A document that would show it is too large.");
    }
    const isFinal = outcome.found === "no" && (outcome.loop === undefined || outcome.loop >= depth);
    if (isFinal) {
      outcome = none;
      if (parts.length <= 2) refuted.add(parts.join());
    }
    settleResting(question, depth, outcome, isFinal);
    if (outcome.found === "no" && outcome.loop !== undefined) {
      provisional.set(id, outcome.loop);
      open[outcome.loop]?.resting.set(id, outcome.loop);
    } else if (!(outcome.found === "maybe" && outcome.fleeting)) answers.set(id, outcome);
    return outcome;
  }

  /** What rested on a question becomes certain with it, rests on an earlier one, or is open again. */
  function settleResting(question: Open, depth: number, outcome: Outcome, isFinal: boolean): void {
    for (const id of question.resting.keys()) {
      if (provisional.get(id) !== depth) continue;
      provisional.delete(id);
      if (isFinal) answers.set(id, none);
      else if (outcome.found === "no" && outcome.loop !== undefined) {
        provisional.set(id, outcome.loop);
        open[outcome.loop]?.resting.set(id, outcome.loop);
      }
    }
  }

  function partsOf(id: FormulaId): readonly FormulaId[] {
    const formula = formulas.get(id);
    return formula.kind === "and" ? formula.parts : [id];
  }

  function isRefuted(parts: readonly FormulaId[]): boolean {
    if (refuted.size === 0) return false;
    const few = parts.length <= 10 ? parts : [];
    if (parts.some((part) => refuted.has(String(part)))) return true;
    return few.some((part, index) =>
      few.slice(index + 1).some((other) => refuted.has(`${part},${other}`) || refuted.has(`${other},${part}`)),
    );
  }

  function investigate(id: FormulaId, parts: readonly FormulaId[]): Outcome {
    const meant = formulas.and(...parts.map(meaning));
    if (meant === never) return none;
    if (meant !== id) {
      const known = answers.get(meant);
      if (known) return known;
      const whole = partsOf(meant);
      if (isRefuted(whole)) return none;
      if (whole.some((part) => formulas.get(part).kind === "later")) return investigate(meant, whole);
    }
    const finite = fewestValues(partsOf(meant));
    const judged = finite && amongValues(finite, meant, solver);
    // Where a value cannot be judged, what is asked of it may still contradict itself.
    if (judged && judged.found !== "maybe") return judged;
    const doubt = new Doubt();
    for (const type of jsonTypes) {
      const here = formulas.at(meant, type);
      if (here === never) continue;
      const outcome =
        type === "null" || type === "boolean"
          ? amongValues(
              new Map(
                type === "null"
                  ? [["null", null]]
                  : [
                      ["true", true],
                      ["false", false],
                    ],
              ),
              here,
              solver,
            )
          : searchType(here, type, solver);
      if (outcome.found === "yes") return outcome;
      doubt.note(outcome);
    }
    return doubt.conclude();
  }

  function fewestValues(parts: readonly FormulaId[]): ReadonlyMap<string, Json> | undefined {
    let fewest: ReadonlyMap<string, Json> | undefined;
    for (const part of parts) {
      const formula = formulas.get(part);
      if (formula.kind !== "values" || formula.not) continue;
      if (!fewest || formula.values.size < fewest.size) fewest = formula.values;
    }
    return fewest;
  }

  function several(id: FormulaId, most: number): { values: readonly Json[]; complete: boolean; outcome: Outcome } {
    const values = new Map<string, Json>();
    let outcome: Outcome = none;
    while (values.size < most) {
      outcome = solve(formulas.and(id, formulas.except(values)));
      if (outcome.found !== "yes") break;
      const text = canonicalText(outcome.value);
      if (text === undefined || values.has(text)) break;
      values.set(text, outcome.value);
    }
    return {
      values: [...values.values()],
      complete: outcome.found === "no",
      outcome: values.size < most ? outcome : some(null),
    };
  }

  return solver;
}
