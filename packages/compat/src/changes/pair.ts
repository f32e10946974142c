import type { Json } from "@trellis/findings";
import { createBudget, OutOfSteps } from "../budget.js";
import { ask, usualSteps } from "../check-containment.js";
import type { ContainmentQuestion } from "../containment.js";
import type { FormulaId } from "../formula/atom.js";
import type { Outcome } from "../outcome.js";
import { createSchemaReader, type SchemaReader } from "../parse/schema-reader.js";
import type { SchemaSide } from "../parse/schema-side.js";
import { declaredFieldsOnly } from "../prove/declared-fields.js";
import { createProver } from "../prove/prover.js";
import type { Solver } from "../prove/solver.js";
import { openQuestion } from "../question.js";
import { formatSamples } from "../strings/format-samples.js";
import { createVerifier, type Verifier } from "../verify/verifier.js";
import { shrinkWitness } from "../witness/shrink-witness.js";
import type { Comparison, Version, VersionQuestion } from "./version.js";

/** Asks about a writer's and a reader's version of a schema. */
export interface Pair {
  readonly writerSide: SchemaSide;
  readonly readerSide: SchemaSide;
  readonly writer: SchemaReader;
  readonly reader: SchemaReader;
  readonly formulas: Solver["formulas"];
  /** A document of the writer's that fulfils a condition too, and that the reader refuses, as validators confirm. */
  find(condition: FormulaId): Outcome;
  /** A document that fulfils a formula; without a guess where the budget ends. */
  solve(id: FormulaId): Outcome;
}

/** Options that all questions about versions share. */
export type PairOptions = Pick<VersionQuestion, "formats" | "resolve" | "budget"> & { readonly comparison: Comparison };

/** The question whether everything that the writer may send is accepted by the reader. */
function containmentOf(writer: Version, reader: Version, options: PairOptions): ContainmentQuestion {
  const { formats, resolve, budget } = options;
  return {
    inner: writer.schema,
    outer: reader.schema,
    ...(writer.dialect === undefined ? {} : { innerDialect: writer.dialect }),
    ...(reader.dialect === undefined ? {} : { outerDialect: reader.dialect }),
    ...(formats === undefined ? {} : { formats }),
    ...(resolve === undefined ? {} : { resolve }),
    ...(budget === undefined ? {} : { budget }),
  };
}

/** Answers that question, with the writer's open objects closed where the comparison asks for it. */
export function checkPair(writer: Version, reader: Version, options: PairOptions) {
  const declaredFields = options.comparison === "declared-fields";
  return ask(containmentOf(writer, reader, options), { declaredFields });
}

/** Opens the question for parts of it. */
export function openPair(writer: Version, reader: Version, options: PairOptions): Pair {
  const asked = containmentOf(writer, reader, options);
  const question = openQuestion(asked);
  const { formulas, isIn, innerSide, outerSide } = question;
  const assertFormats = options.formats === "assert";
  const steps = Math.min(asked.budget?.steps ?? usualSteps, usualSteps) / 4;
  const readers = {
    writer: createSchemaReader({ formulas, side: innerSide, name: "inner", assertFormats }),
    reader: createSchemaReader({ formulas, side: outerSide, name: "outer", assertFormats }),
  };
  let verifier: Verifier | undefined;
  // What one change needed to be known serves the next.
  const budget = createBudget(steps);
  let prover: Solver | undefined;
  const guarded = (work: (solver: Solver) => Outcome): Outcome => {
    budget.refill();
    prover ??= createProver({ formulas, isIn, budget, samples: formatSamples });
    try {
      return work(prover);
    } catch (error) {
      // A prover that was interrupted has half-finished thoughts.
      prover = undefined;
      if (!(error instanceof OutOfSteps || error instanceof RangeError)) throw error;
      return { found: "maybe", reason: { code: "budget", message: "The budget of steps is used up." } };
    }
  };
  return {
    writerSide: innerSide,
    readerSide: outerSide,
    ...readers,
    formulas,
    solve: (id) => guarded((solver) => solver.solve(id)),
    find: (condition) =>
      guarded((solver) => {
        const plain = readers.writer.read();
        const sent = options.comparison === "declared-fields" ? declaredFieldsOnly(plain, solver) : plain;
        const wanted = formulas.and(sent, condition);
        const outcome = solver.solve(wanted);
        if (outcome.found === "no" || outcome.value === undefined) return outcome;
        verifier ??= createVerifier(question);
        const confirmed = verifier.judge(outcome.value) === "confirmed";
        if (!confirmed) {
          return { found: "maybe", reason: { code: "unverified", message: "The document could not be verified." } };
        }
        const keeps = (value: Json): boolean => solver.holds(wanted, value) === true;
        return { found: "yes", value: shrinkWitness(outcome.value, verifier, question.examples(), keeps) };
      }),
  };
}
