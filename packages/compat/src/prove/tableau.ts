import type { Json } from "@trellis/findings";
import type { Atom, FormulaId } from "../formula/atom.js";
import type { Formula } from "../formula/formulas.js";
import { openReason } from "../formula/open-reason.js";
import { canonicalText } from "../json/canonical-text.js";
import type { JsonType } from "../json/json-value.js";
import { rationalOf } from "../numbers/rational.js";
import { solveNumber } from "../numbers/solve-number.js";
import { none, type Outcome, type Reason } from "../outcome.js";
import { clashes } from "./clashes.js";
import { Doubt } from "./doubt.js";
import { narrowChoices } from "./narrow-choices.js";
import { solveArray } from "./solve-array.js";
import { solveObject } from "./solve-object.js";
import { solveString } from "./solve-string.js";
import type { Solver } from "./solver.js";
import { structureOf } from "./structure.js";

/** One branch: what holds in it, and what is still to be chosen. */
interface Branch {
  readonly holding: Set<FormulaId>;
  readonly atoms: Atom[];
  readonly choices: FormulaId[];
  readonly todo: FormulaId[];
  /** Values that are taken. */
  readonly taken: Map<string, Json>;
  values: ReadonlyMap<string, Json> | undefined;
  opaque: Reason | undefined;
}

type ScalarFree = Exclude<JsonType, "null" | "boolean">;

/**
 * Looks for a value of one type that fulfils a formula. What can be chosen is chosen only where the document found so far asks
 * for it: the conditions without a choice are solved first, and their solution shows which choices matter.
 */
export function searchType(root: FormulaId, type: ScalarFree, solver: Solver): Outcome {
  const { budget, holds } = solver;
  const doubt = new Doubt();
  const stack: Branch[] = [
    {
      holding: new Set(),
      atoms: [],
      choices: [],
      todo: [root],
      taken: new Map(),
      values: undefined,
      opaque: undefined,
    },
  ];
  for (let branch = stack.pop(); branch; branch = stack.pop()) {
    budget.take(20);
    if (!settle(branch, type, solver, doubt)) continue;
    const outcome = solveBranch(branch, root, type, solver);
    if (outcome.found === "no") {
      doubt.note(outcome);
      continue;
    }
    const value = outcome.value;
    const isSure = outcome.found === "yes" && !branch.opaque;
    const open =
      value === undefined ? branch.choices : branch.choices.filter((choice) => holds(choice, value) !== true);
    const isTaken = value !== undefined && branch.taken.has(canonicalText(value) ?? "");
    if (open.length === 0 && branch.choices.length > 0 && !isSure && !isTaken) {
      // The guess fits all that is left to choose: nothing is gained by choosing.
      doubt.leave(outcome.found === "maybe" ? outcome.reason : (branch.opaque ?? noReason), value);
      if (branch.choices.length > 12) continue;
    }
    if (open.length === 0 && branch.choices.length === 0 && !isTaken) {
      if (isSure && value !== undefined) return { found: "yes", value };
      doubt.note(
        outcome.found === "maybe"
          ? outcome
          : { found: "maybe", reason: branch.opaque ?? noReason, value: outcome.value },
      );
      continue;
    }
    if (open.length === 0 && isSure && !isTaken && value !== undefined) return { found: "yes", value };
    if (open.length === 0 && isTaken && value !== undefined) {
      stack.push(apart(branch, value, solver));
      continue;
    }
    const choice = fewest(open.length > 0 ? open : branch.choices, solver);
    if (choice === undefined) continue;
    const rest = branch.choices.filter((other) => other !== choice);
    for (const option of optionsOf(choice, solver).reverse()) {
      stack.push({ ...copy(branch), choices: [...rest], todo: [option] });
    }
  }
  return doubt.conclude();
}

const noReason: Reason = { code: "search", message: "A part of the schema was not understood." };

function copy(branch: Branch): Branch {
  return { ...branch, holding: new Set(branch.holding), atoms: [...branch.atoms], taken: new Map(branch.taken) };
}

/** The same branch without one value that is taken, said of its parts. */
function apart(branch: Branch, value: Json, { formulas }: Solver): Branch {
  const next = copy(branch);
  next.taken.delete(canonicalText(value) ?? "");
  return { ...next, todo: [formulas.negate(structureOf(value, formulas))] };
}

/** Works off what must hold; false when the branch contradicts itself. */
function settle(branch: Branch, type: ScalarFree, solver: Solver, doubt: Doubt): boolean {
  const { formulas, meaning, budget } = solver;
  for (;;) {
    for (let next = branch.todo.pop(); next !== undefined; next = branch.todo.pop()) {
      const id = formulas.at(next, type);
      if (branch.holding.has(id)) continue;
      budget.take(1);
      if (branch.holding.has(formulas.at(formulas.negate(id), type))) return false;
      branch.holding.add(id);
      const formula = formulas.get(id);
      if (formula.kind === "later") branch.todo.push(meaning(id));
      else if (!add(branch, id, formula)) return false;
    }
    const changed = narrowChoices(branch, type, solver, doubt);
    if (changed === undefined) return false;
    if (!changed) return true;
  }
}

function add(branch: Branch, id: FormulaId, formula: Formula): boolean {
  switch (formula.kind) {
    case "constant":
      return formula.value;
    case "and":
      branch.todo.push(...formula.parts);
      return true;
    case "or":
    case "one":
      branch.choices.push(id);
      return true;
    case "typed":
      if (clashes(formula.atom, branch.atoms)) return false;
      branch.atoms.push(formula.atom);
      return true;
    case "values": {
      if (formula.not) for (const [text, value] of formula.values) branch.taken.set(text, value);
      else {
        const before = branch.values;
        branch.values = before ? new Map([...before].filter(([text]) => formula.values.has(text))) : formula.values;
        if (branch.values.size === 0) return false;
      }
      return true;
    }
    case "opaque":
      branch.opaque ??= formula.reason;
      return true;
    default:
      // Types are settled, and names were looked up.
      return true;
  }
}

function fewest(choices: readonly FormulaId[], { formulas }: Solver): FormulaId | undefined {
  const size = (id: FormulaId): number => {
    const formula = formulas.get(id);
    return formula.kind === "or" || formula.kind === "one" ? formula.parts.length : 0;
  };
  return choices.reduce<FormulaId | undefined>(
    (best, id) => (best === undefined || size(id) < size(best) ? id : best),
    undefined,
  );
}

/** The ways in which a choice can be made. */
function optionsOf(choice: FormulaId, { formulas, budget }: Solver): FormulaId[] {
  const formula = formulas.get(choice);
  if (formula.kind === "or") return [...formula.parts];
  if (formula.kind !== "one") return [choice];
  const { parts } = formula;
  budget.take((parts.length * parts.length) / 4);
  const others = (but: number): FormulaId[] =>
    parts.filter((_, index) => index !== but).map((part) => formulas.negate(part));
  if (!formula.not) return parts.map((part, index) => formulas.and(part, ...others(index)));
  return [
    formulas.and(...others(-1)),
    ...parts.slice(0, -1).map((part, index) => formulas.and(part, formulas.or(...parts.slice(index + 1)))),
  ];
}

function solveBranch(branch: Branch, root: FormulaId, type: ScalarFree, solver: Solver): Outcome {
  const { atoms, values, taken } = branch;
  if (values) return amongValues(values, root, solver);
  switch (type) {
    case "string": {
      const texts = [...taken.values()].filter((value) => typeof value === "string");
      return solveString(atoms, new Set(texts), solver);
    }
    case "number":
      return numberOf(atoms, taken);
    case "array":
      return solveArray(atoms, solver);
    default:
      return solveObject(atoms, solver);
  }
}

/** Only these come into question, so that each is simply judged. */
export function amongValues(values: ReadonlyMap<string, Json>, root: FormulaId, solver: Solver): Outcome {
  const doubt = new Doubt();
  for (const value of values.values()) {
    const is = solver.holds(root, value);
    if (is) return { found: "yes", value };
    if (is !== undefined) continue;
    const reason = doubt.isOpen ? undefined : openReason(root, solver.formulas, solver.meaning);
    doubt.leave(reason ?? { code: "search", message: "A value could not be judged." }, value);
  }
  return values.size === 0 ? none : doubt.conclude();
}

function numberOf(atoms: readonly Atom[], taken: ReadonlyMap<string, Json>): Outcome {
  const steps = atoms.flatMap((atom) => (atom.kind === "multiple" ? [atom] : []));
  const written = new Set(atoms.flatMap((atom) => (atom.kind === "written-as-integer" ? [atom.not] : [])));
  if (written.size === 2) return none;
  return solveNumber({
    bounds: atoms.flatMap((atom) =>
      atom.kind === "least" || atom.kind === "most"
        ? [{ side: atom.kind, value: atom.value, exclusive: atom.exclusive }]
        : [],
    ),
    multiples: steps.filter(({ not }) => !not).map(({ of }) => of),
    notMultiples: steps.filter(({ not }) => not).map(({ of }) => of),
    excluded: [...taken.values()].flatMap((value) => (typeof value === "number" ? (rationalOf(value) ?? []) : [])),
    notWrittenAsInteger: written.has(true),
  });
}
