import type { Atom, FormulaId } from "../formula/atom.js";
import { always } from "../formula/formulas.js";
import { none, type Outcome, some, unknown } from "../outcome.js";
import { chooseDistinct } from "./choose-distinct.js";
import { Doubt } from "./doubt.js";
import { findRow, type RowTask } from "./find-row.js";
import type { Solver } from "./solver.js";

/** Items of which a number is asked, or allowed. */
export interface Counter {
  readonly from: number;
  readonly of: FormulaId;
  least: number;
  most: number;
}

const mostPositions = 400;
const longest = 5000;
const mostCounters = 24;

/** Finds an array, as short as will do. */
export function solveArray(atoms: readonly Atom[], solver: Solver): Outcome {
  const { formulas } = solver;
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  let positions = 0;
  let unique = false;
  let repeated = false;
  const rules: { from: number; to: number; of: FormulaId }[] = [];
  const counters = new Map<string, Counter>();
  for (const atom of atoms) {
    if (atom.kind === "items-least") least = Math.max(least, atom.count);
    else if (atom.kind === "items-most") most = Math.min(most, atom.count);
    else if (atom.kind === "item" || atom.kind === "item-present") {
      positions = Math.max(positions, atom.index + 1);
      if (atom.kind === "item-present") least = Math.max(least, atom.index + 1);
      rules.push({ from: atom.index, to: atom.index, of: atom.of });
    } else if (atom.kind === "count-least" || atom.kind === "count-most") {
      positions = Math.max(positions, atom.from);
      if (atom.kind === "count-most" && atom.count === 0) {
        rules.push({ from: atom.from, to: Number.POSITIVE_INFINITY, of: formulas.negate(atom.of) });
        continue;
      }
      const key = `${atom.from} ${atom.of}`;
      const counter = counters.get(key) ?? { from: atom.from, of: atom.of, least: 0, most: Number.POSITIVE_INFINITY };
      counters.set(key, counter);
      if (atom.kind === "count-least") counter.least = Math.max(counter.least, atom.count);
      else counter.most = Math.min(counter.most, atom.count);
    } else if (atom.kind === "unique") {
      if (atom.not) repeated = true;
      else unique = true;
    }
  }
  for (const counter of counters.values()) {
    if (counter.of === always && counter.least > 0) least = Math.max(least, counter.from + counter.least);
  }
  if (least > most || (unique && repeated)) return none;
  if ([...counters.values()].some((counter) => counter.least > counter.most)) return none;
  if (positions > mostPositions || least > longest) return unknown("too-large", "An array that long is not built.");
  const base = (index: number): FormulaId =>
    formulas.and(...rules.filter(({ from, to }) => index >= from && index <= to).map(({ of }) => of));
  const goals = Array.from({ length: positions + 1 }, (_, index) => base(index));
  const task: RowTask = {
    goalAt: (index) => goals[Math.min(index, positions)] ?? always,
    positions,
    least,
    most,
    counters: [...counters.values()],
  };
  if (task.counters.length > mostCounters) return unknown("too-large", "Too many kinds of items are counted.");
  if (unique) return distinctRow(task, solver);
  return repeated ? repeatedRow(task, solver) : plainRow(task, solver);
}

function plainRow(task: RowTask, solver: Solver): Outcome {
  const doubt = new Doubt();
  for (const goals of findRow(task, solver, doubt)) {
    const values = goals.map((goal) => solver.solve(goal));
    const open = values.find(({ found }) => found !== "yes");
    const array = values.flatMap((outcome) =>
      outcome.found === "no" || outcome.value === undefined ? [] : [outcome.value],
    );
    if (!open) return some(array);
    doubt.note(open.found === "maybe" ? { ...open, value: array } : open);
    return doubt.conclude();
  }
  return doubt.conclude();
}

/** All items must differ: the ways to fill the row are tried until one leaves a value for each. */
function distinctRow(task: RowTask, solver: Solver): Outcome {
  const doubt = new Doubt();
  const bound = Math.max(task.least, task.positions + task.counters.reduce((sum, { least }) => sum + least, 0));
  for (const goals of findRow({ ...task, most: Math.min(task.most, bound) }, solver, doubt, true)) {
    const chosen = chooseDistinct(goals, solver);
    if (chosen.found === "yes") return chosen;
    doubt.note(chosen);
  }
  return doubt.conclude();
}

/** Two items must be equal: each pair of places is tried. Beyond the first places all are alike. */
function repeatedRow(task: RowTask, solver: Solver): Outcome {
  const { formulas } = solver;
  const doubt = new Doubt();
  const last = Math.min(task.positions + 1, task.most - 1);
  for (let second = 1; second <= last; second++) {
    for (let first = 0; first < second; first++) {
      solver.budget.take(5);
      const both = formulas.and(task.goalAt(first), task.goalAt(second));
      const outcome = solver.solve(both);
      if (outcome.found === "no") {
        doubt.note(outcome);
        continue;
      }
      // The value that the two share fulfils or fails each counted formula in both places alike.
      for (const shared of sharedKinds(task.counters, both, formulas)) {
        const pair = { first, second, goal: shared.goal, signs: shared.signs };
        const result = plainRow({ ...task, least: Math.max(task.least, second + 1), pair }, solver);
        if (result.found === "yes") return result;
        doubt.note(result);
      }
    }
  }
  return doubt.conclude();
}

function sharedKinds(
  counters: readonly Counter[],
  goal: FormulaId,
  formulas: Solver["formulas"],
): { goal: FormulaId; signs: boolean[] }[] {
  return counters.reduce<{ goal: FormulaId; signs: boolean[] }[]>(
    (kinds, { of }) =>
      kinds.flatMap((kind) => [
        { goal: formulas.and(kind.goal, formulas.negate(of)), signs: [...kind.signs, false] },
        { goal: formulas.and(kind.goal, of), signs: [...kind.signs, true] },
      ]),
    [{ goal, signs: [] }],
  );
}
