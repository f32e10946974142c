import type { FormulaId } from "../formula/atom.js";
import type { Doubt } from "./doubt.js";
import type { Counter } from "./solve-array.js";
import type { Solver } from "./solver.js";

/** What is asked of the items of an array, place by place. */
export interface RowTask {
  readonly goalAt: (index: number) => FormulaId;
  /** From this place on, all places are alike. */
  readonly positions: number;
  readonly least: number;
  readonly most: number;
  readonly counters: readonly Counter[];
  /** Two places that hold the same value, and which counters it counts for. */
  readonly pair?: {
    readonly first: number;
    readonly second: number;
    readonly goal: FormulaId;
    readonly signs: readonly boolean[];
  };
}

interface Step {
  readonly index: number;
  readonly counts: readonly number[];
  readonly goal: FormulaId | undefined;
  readonly before: Step | undefined;
}

interface Kind {
  readonly goal: FormulaId;
  /** Which counters an item of the kind counts for. */
  readonly counted: readonly boolean[];
}

/**
 * The goals of the items of every array that may do, the shortest first. Once a place and its counts were reached, other ways
 * to the same are left out, unless `everyWay` is asked for.
 */
export function* findRow(task: RowTask, solver: Solver, doubt: Doubt, everyWay = false): Generator<FormulaId[]> {
  const { counters, least, most, positions } = task;
  const kindsAt = new Map<number, Kind[]>();
  const cap = Math.max(positions, least, (task.pair?.second ?? -1) + 1);
  const start: Step = { index: 0, counts: counters.map(() => 0), goal: undefined, before: undefined };
  const queue = [start];
  const seen = new Set<string>();
  for (let at = 0; at < queue.length; at++) {
    const step = queue[at];
    if (!step) break;
    solver.budget.take(3 + counters.length);
    const enough = counters.every(({ least: wanted }, index) => (step.counts[index] ?? 0) >= wanted);
    if (enough && step.index >= least) yield goalsOf(step);
    // An item more would serve nothing once all that is asked for is there.
    if (step.index >= most || (enough && step.index >= least)) continue;
    const place = Math.min(step.index, cap);
    const kinds = kindsAt.get(place) ?? kindsOf(task, step.index, solver, doubt);
    kindsAt.set(place, kinds);
    for (const { goal, counted } of kinds) {
      const counts = counters.map((counter, index) => {
        const count = (step.counts[index] ?? 0) + (counted[index] ? 1 : 0);
        return counter.most === Number.POSITIVE_INFINITY ? Math.min(count, counter.least) : count;
      });
      if (counters.some((counter, index) => (counts[index] ?? 0) > counter.most)) continue;
      const key = `${Math.min(step.index + 1, cap)} ${counts.join()}`;
      if (!everyWay) {
        if (seen.has(key)) continue;
        seen.add(key);
      }
      queue.push({ index: step.index + 1, counts, goal, before: step });
    }
  }
}

function goalsOf(last: Step): FormulaId[] {
  const goals: FormulaId[] = [];
  for (let step: Step | undefined = last; step?.goal !== undefined; step = step.before) goals.push(step.goal);
  return goals.reverse();
}

/** The kinds of items that can stand in a place: which counters they count for, and which not. */
function kindsOf(task: RowTask, index: number, solver: Solver, doubt: Doubt): Kind[] {
  const { formulas } = solver;
  const { pair, counters } = task;
  const forced = pair && (index === pair.first || index === pair.second) ? pair : undefined;
  let kinds: Kind[] = [{ goal: forced?.goal ?? task.goalAt(index), counted: [] }];
  counters.forEach(({ from, of, least, most }, which) => {
    const applies = index >= from;
    kinds = kinds.flatMap(({ goal, counted }): Kind[] => {
      const with_ = (more: FormulaId, counts: boolean): Kind => ({
        goal: formulas.and(goal, more),
        counted: [...counted, counts],
      });
      if (forced) return [{ goal, counted: [...counted, applies && forced.signs[which] === true] }];
      if (!applies) return [{ goal, counted: [...counted, false] }];
      const yes = with_(of, true);
      // Where nothing is forbidden an item need not be known to fail; where nothing is asked it may as well count.
      if (most === Number.POSITIVE_INFINITY) return [{ goal, counted: [...counted, false] }, yes];
      const no = with_(formulas.negate(of), false);
      return least === 0 ? [no, { goal, counted: [...counted, true] }] : [no, yes];
    });
    // Kinds that no item is of would double with every counter.
    kinds = kinds.filter(({ goal }) => {
      const outcome = solver.solve(goal);
      if (outcome.found === "no") doubt.note(outcome);
      return outcome.found !== "no";
    });
    solver.budget.take(kinds.length);
  });
  const sure: Kind[] = [];
  const open: Kind[] = [];
  for (const kind of kinds) {
    const outcome = solver.solve(kind.goal);
    if (outcome.found === "no") doubt.note(outcome);
    else (outcome.found === "yes" ? sure : open).push(kind);
  }
  return [...sure, ...open];
}
