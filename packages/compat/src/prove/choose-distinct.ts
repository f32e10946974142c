import type { Json } from "@trellis/findings";
import type { FormulaId } from "../formula/atom.js";
import { canonicalText } from "../json/canonical-text.js";
import { none, type Outcome, some, unknown } from "../outcome.js";
import { Doubt } from "./doubt.js";
import type { Solver } from "./solver.js";

const mostItems = 150;

/** An array of one value for each goal, no two alike. */
export function chooseDistinct(goals: readonly FormulaId[], solver: Solver): Outcome {
  if (goals.length > mostItems) return unknown("too-large", "An array of that many different items is not built.");
  const doubt = new Doubt();
  const domains = new Map<FormulaId, { values: readonly Json[]; complete: boolean }>();
  for (const goal of new Set(goals)) {
    const domain = solver.several(goal, goals.length);
    domains.set(goal, domain);
    if (!domain.complete && domain.values.length < goals.length) doubt.note(domain.outcome);
    // That there are no more may rest on what is still open.
    if (domain.outcome.found === "no") doubt.note(domain.outcome);
  }
  const takenBy = new Map<string, number>();
  const chosen = new Map<number, Json>();
  const settle = (index: number, tried: Set<string>): boolean => {
    const goal = goals[index];
    const values = goal === undefined ? [] : (domains.get(goal)?.values ?? []);
    for (const value of values) {
      solver.budget.take(1);
      const key = canonicalText(value) ?? "";
      if (tried.has(key)) continue;
      tried.add(key);
      const holder = takenBy.get(key);
      if (holder !== undefined && !settle(holder, tried)) continue;
      takenBy.set(key, index);
      chosen.set(index, value);
      return true;
    }
    return false;
  };
  for (let index = 0; index < goals.length; index++) {
    if (!settle(index, new Set())) {
      const open = doubt.conclude();
      return open.found === "yes" ? none : open;
    }
  }
  return some(goals.map((_, index) => chosen.get(index) ?? null));
}
