import type { Atom, FormulaId } from "../formula/atom.js";
import type { JsonType } from "../json/json-value.js";
import { clashes } from "./clashes.js";
import type { Doubt } from "./doubt.js";
import type { Solver } from "./solver.js";

/** The part of a branch that choices depend on. */
interface Choices {
  readonly holding: ReadonlySet<FormulaId>;
  readonly atoms: readonly Atom[];
  readonly choices: FormulaId[];
  readonly todo: FormulaId[];
}

/** What holds of the values of an object, by name where it is said by name. */
interface Rules {
  readonly named: ReadonlyMap<string, FormulaId[]>;
  readonly general: readonly Extract<Atom, { kind: "every" | "some" }>[];
  readonly absent: ReadonlySet<string>;
}

function rulesOf(atoms: readonly Atom[]): Rules {
  const named = new Map<string, FormulaId[]>();
  const general: Extract<Atom, { kind: "every" | "some" }>[] = [];
  const absent = new Set<string>();
  for (const atom of atoms) {
    if (atom.kind === "lacks") absent.add(atom.name);
    if (atom.kind !== "every") continue;
    if (atom.keys.kind !== "names") general.push(atom);
    else for (const name of atom.keys.names) named.set(name, [...(named.get(name) ?? []), atom.of]);
  }
  return { named, general, absent };
}

/** Drops choices that are made and options that are closed. True when something follows; undefined when nothing is left. */
export function narrowChoices(branch: Choices, type: JsonType, solver: Solver, doubt: Doubt): boolean | undefined {
  const { formulas, budget } = solver;
  let changed = false;
  const remaining: FormulaId[] = [];
  let rules: Rules | undefined;
  /** Whether no value under a certain name can be what is asked for. */
  const isImpossible = ({ keys, of }: Extract<Atom, { kind: "every" | "some" }>): boolean => {
    const [name] = keys.kind === "names" && keys.names.size === 1 ? keys.names : [];
    if (name === undefined) return false;
    rules ??= rulesOf(branch.atoms);
    if (rules.absent.has(name)) return true;
    const general = rules.general.filter((rule) => solver.isIn(rule.keys, name) === true);
    const goal = formulas.and(of, ...(rules.named.get(name) ?? []), ...general.map((rule) => rule.of));
    const outcome = solver.solve(goal);
    if (outcome.found === "no") doubt.note(outcome);
    return outcome.found === "no";
  };
  const isRefuted = (id: FormulaId): boolean => branch.holding.has(formulas.at(formulas.negate(id), type));
  const isClosed = (id: FormulaId): boolean => {
    if (isRefuted(id)) return true;
    const formula = formulas.get(id);
    if (formula.kind === "typed") {
      if (clashes(formula.atom, branch.atoms)) return true;
      return formula.atom.kind === "some" && isImpossible(formula.atom);
    }
    if (formula.kind === "and") return formula.parts.some(isRefuted);
    return false;
  };
  for (const choice of branch.choices) {
    const formula = formulas.get(choice);
    if (formula.kind === "or") {
      budget.take(formula.parts.length / 4);
      if (formula.parts.some((part) => branch.holding.has(part))) {
        changed = true;
        continue;
      }
      const open = formula.parts.filter((part) => !isClosed(part));
      const [only] = open;
      if (only === undefined) return undefined;
      if (open.length === 1) {
        branch.todo.push(only);
        changed = true;
      } else if (open.length < formula.parts.length) {
        remaining.push(formulas.or(...open));
        changed = true;
      } else remaining.push(choice);
    } else if (formula.kind === "one" && !formula.not) {
      budget.take(formula.parts.length / 4);
      const chosen = formula.parts.findIndex((part) => branch.holding.has(part));
      const open = chosen < 0 ? formula.parts.filter((part) => !isClosed(part)) : [];
      const [only] = open;
      if (chosen >= 0) {
        branch.todo.push(...formula.parts.filter((_, index) => index !== chosen).map((part) => formulas.negate(part)));
        changed = true;
      } else if (only === undefined) return undefined;
      else if (open.length === 1) {
        branch.todo.push(only);
        changed = true;
      } else if (open.length < formula.parts.length) {
        remaining.push(formulas.one(open));
        changed = true;
      } else remaining.push(choice);
    } else remaining.push(choice);
  }
  branch.choices.splice(0, branch.choices.length, ...remaining);
  return changed;
}
