import type { Json } from "@trellis/findings";
import type { Atom, FormulaId } from "../formula/atom.js";
import { always, never } from "../formula/formulas.js";
import { objectOf } from "../json/json-value.js";
import { none, type Outcome, some, unknown } from "../outcome.js";
import { createLanguageTable, type Language, type LanguageTable } from "../strings/language.js";
import { UnsupportedPattern } from "../strings/unsupported-pattern.js";
import { Doubt } from "./doubt.js";
import { nameLanguage } from "./name-language.js";
import type { Solver } from "./solver.js";

/** Names that every language treats alike: one name, or all those of a region that nobody names. */
interface Cell {
  readonly name?: string;
  /** Which of the languages its names are in. */
  readonly within: readonly boolean[];
  /** What every value under such a name must be. */
  readonly goal: FormulaId;
}

interface Key {
  readonly cell: Cell;
  readonly goal: FormulaId;
}

interface Demand {
  readonly keys: number;
  readonly of: FormulaId;
}

const mostKeys = 2000;

/** Finds an object, with as few keys as will do. */
export function solveObject(atoms: readonly Atom[], solver: Solver): Outcome {
  try {
    const sure = search(atoms, solver);
    return sure;
  } catch (error) {
    if (!(error instanceof UnsupportedPattern)) throw error;
    const rest = search(
      atoms.filter((atom) => isFollowed(atom, solver)),
      solver,
    );
    if (rest.found === "no") return rest;
    return unknown("pattern", error.message, rest.found === "yes" ? rest.value : undefined);
  }
}

/** Whether the names that an atom speaks of can be followed by automata. */
function isFollowed(atom: Atom, solver: Solver): boolean {
  const language =
    atom.kind === "every" || atom.kind === "some"
      ? atom.keys
      : atom.kind === "names-every" || atom.kind === "names-some"
        ? nameLanguage(atom.of, solver)
        : undefined;
  if (!language) return true;
  try {
    const table = createLanguageTable(solver.budget);
    table.add(language);
    return table.opaque() === undefined;
  } catch (error) {
    if (error instanceof UnsupportedPattern) return false;
    throw error;
  }
}

function search(atoms: readonly Atom[], solver: Solver): Outcome {
  const { formulas, budget } = solver;
  const required = new Set<string>();
  const absent = new Set<string>();
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  const rules: { keys: Language; of: FormulaId }[] = [];
  const asked: { keys: Language; of: FormulaId }[] = [];
  for (const atom of atoms) {
    if (atom.kind === "has") required.add(atom.name);
    else if (atom.kind === "lacks") absent.add(atom.name);
    else if (atom.kind === "keys-least") least = Math.max(least, atom.count);
    else if (atom.kind === "keys-most") most = Math.min(most, atom.count);
    else if (atom.kind === "every") rules.push(atom);
    else if (atom.kind === "some") asked.push(atom);
    else if (atom.kind === "names-every")
      rules.push({ keys: { kind: "not", of: nameLanguage(atom.of, solver) }, of: never });
    else if (atom.kind === "names-some") asked.push({ keys: nameLanguage(atom.of, solver), of: always });
  }
  for (const name of required) if (absent.has(name)) return none;
  if (required.size > most || least > most) return none;
  if (least > mostKeys) return unknown("too-large", "An object with that many keys is not built.");

  const table = createLanguageTable(budget);
  const ruleKeys = rules.map(({ keys }) => table.add(keys));
  const demands: Demand[] = asked.map(({ keys, of }) => ({ keys: table.add(keys), of }));
  table.add({ kind: "names", names: new Set([...required, ...absent]) });
  const unclear = table.opaque();
  if (unclear) throw new UnsupportedPattern(`Nothing is known of the names “${unclear.name}”.`);

  const count = rules.length + demands.length;
  const cellOf = (within: readonly boolean[], name?: string): Cell => ({
    within,
    goal: formulas.and(...rules.flatMap(({ of }, index) => (within[ruleKeys[index] ?? -1] ? [of] : []))),
    ...(name === undefined ? {} : { name }),
  });
  const named = new Map<string, Cell>();
  for (const name of table.names()) {
    budget.take(1 + count / 4);
    if (absent.has(name)) continue;
    named.set(
      name,
      cellOf(
        Array.from({ length: count }, (_, index) => table.has(index, name) === true),
        name,
      ),
    );
  }
  const start: Key[] = [...required].flatMap((name) => {
    const cell = named.get(name);
    return cell ? [{ cell, goal: cell.goal }] : [];
  });
  const doubt = new Doubt();
  for (const { goal } of start) {
    const outcome = solver.solve(goal);
    if (outcome.found === "no") return outcome;
  }
  let regions: Cell[] | undefined;
  const regionCells = (): Cell[] => {
    regions ??= table.regions().map((within) => cellOf(within));
    return regions;
  };
  const place = { start, demands, least, most, named, regionCells, table, count, doubt };
  return assign(place, solver);
}

interface Assignment {
  readonly start: readonly Key[];
  readonly demands: readonly Demand[];
  readonly least: number;
  readonly most: number;
  readonly named: ReadonlyMap<string, Cell>;
  readonly regionCells: () => Cell[];
  readonly table: LanguageTable;
  /** How many languages tell cells apart. */
  readonly count: number;
  readonly doubt: Doubt;
}

/** Gives every demand a key, one that is there or a new one, and fills up what is missing. */
function assign(task: Assignment, solver: Solver): Outcome {
  const { demands, most, named, regionCells, doubt } = task;
  const { formulas, budget } = solver;
  const open: { keys: readonly Key[]; met: number }[] = [{ keys: task.start, met: 0 }];
  for (let one = open.pop(); one; one = open.pop()) {
    budget.take(5);
    const { keys, met } = one;
    const demand = demands[met];
    if (!demand) {
      const outcome = build(keys, task, solver);
      if (outcome.found === "yes") return outcome;
      doubt.note(outcome);
      continue;
    }
    const next: { keys: readonly Key[]; met: number }[] = [];
    const attempt = (changed: readonly Key[], goal: FormulaId): void => {
      budget.take(2);
      const outcome = solver.solve(goal);
      if (outcome.found === "no") doubt.note(outcome);
      else next.push({ keys: changed, met: met + 1 });
    };
    keys.forEach((key, index) => {
      if (!key.cell.within[demand.keys]) return;
      const goal = formulas.and(key.goal, demand.of);
      attempt(
        keys.map((other, at) => (at === index ? { cell: key.cell, goal } : other)),
        goal,
      );
    });
    if (keys.length < most) {
      const taken = new Set(keys.map(({ cell }) => cell.name));
      for (const cell of [...named.values(), ...regionCells()]) {
        if (!cell.within[demand.keys] || (cell.name !== undefined && taken.has(cell.name))) continue;
        const goal = formulas.and(cell.goal, demand.of);
        attempt([...keys, { cell, goal }], goal);
      }
    }
    open.push(...next.reverse());
  }
  return doubt.conclude();
}

function build(keys: readonly Key[], task: Assignment, solver: Solver): Outcome {
  const entries: [string, Json][] = [];
  const doubt = new Doubt();
  const used = new Map<Cell, number>();
  const wordsOf = new Map<Cell, readonly string[]>();
  const nameOf = (cell: Cell, needed: number): string | undefined => {
    if (cell.name !== undefined) return cell.name;
    const index = used.get(cell) ?? 0;
    used.set(cell, index + 1);
    if ((wordsOf.get(cell)?.length ?? 0) <= index) {
      const words = wordsIn(cell, task, Math.max(index + 1, needed));
      wordsOf.set(cell, words.texts);
      if (words.texts.length <= index && !words.complete) {
        doubt.leave({ code: "pattern", message: "The names that fit could not be told apart." });
      }
    }
    return wordsOf.get(cell)?.[index];
  };
  const perCell = (cell: Cell): number => keys.filter((key) => key.cell === cell).length;
  for (const { cell, goal } of keys) {
    const outcome = solver.solve(goal);
    if (outcome.found === "no") return outcome;
    if (outcome.found === "maybe") doubt.note(outcome);
    const name = nameOf(cell, perCell(cell));
    if (name === undefined) return doubt.conclude();
    if (outcome.value !== undefined) entries.push([name, outcome.value]);
  }
  let missing = task.least - keys.length;
  const taken = new Set(keys.map(({ cell }) => cell.name));
  const spare = missing > 0 ? [...task.named.values(), ...task.regionCells()] : [];
  for (const cell of spare) {
    if (missing <= 0) break;
    if (cell.name !== undefined && taken.has(cell.name)) continue;
    const outcome = solver.solve(cell.goal);
    if (outcome.found !== "yes") {
      if (missing > 0) doubt.note(outcome);
      continue;
    }
    for (let wanted = cell.name === undefined ? missing : 1; wanted > 0; wanted--) {
      const name = nameOf(cell, perCell(cell) + missing);
      if (name === undefined) break;
      entries.push([name, outcome.value]);
      missing--;
    }
  }
  if (missing > 0) return doubt.conclude();
  const value = objectOf(entries);
  const open = doubt.conclude();
  return open.found === "maybe" && keys.some(({ goal }) => solver.solve(goal).found === "maybe")
    ? { ...open, value }
    : some(value);
}

function wordsIn(
  cell: Cell,
  { table, count }: Assignment,
  atLeast: number,
): { texts: readonly string[]; complete: boolean } {
  const all = Array.from({ length: count }, (_, index) => index);
  const inside = all.filter((index) => cell.within[index]);
  const outside = all.filter((index) => !cell.within[index]);
  // An empty name is a name like any other, and the last that a person expects.
  const { texts, complete } = table.words(inside, outside, atLeast + 1);
  return { texts: [...texts.filter((text) => text !== ""), ...texts.filter((text) => text === "")], complete };
}
