import type { Json } from "@trellis/findings";
import { createBudget, OutOfSteps } from "./budget.js";
import type { Containment, ContainmentQuestion } from "./containment.js";
import { EngineDisagreement } from "./engine-disagreement.js";
import { openReason } from "./formula/open-reason.js";
import { locateReason } from "./locate-reason.js";
import { type Outcome, type Reason, Undecidable } from "./outcome.js";
import { declaredFieldsOnly } from "./prove/declared-fields.js";
import { createProver } from "./prove/prover.js";
import type { Solver } from "./prove/solver.js";
import { openQuestion, type Question } from "./question.js";
import { formatSamples } from "./strings/format-samples.js";
import { createVerifier, type Verifier } from "./verify/verifier.js";
import { searchWitness } from "./witness/search-witness.js";
import { shrinkWitness } from "./witness/shrink-witness.js";

/** How many steps a question may take when nobody says otherwise. */
export const usualSteps = 800_000;

/**
 * Whether every document that is valid under `inner` is valid under `outer`. "contained" comes from a proof; "not-contained" with
 * a document that an independent validator accepts under `inner` and refuses under `outer`; everything else is "undecided",
 * with the reason. Synchronous, and always comes to an end: hostile schemas use up the budget.
 * Throws an {@link EngineDisagreement} when proof and validator contradict each other.
 */
export function checkContainment(asked: ContainmentQuestion): Containment {
  return ask(asked);
}

/** Asks a question; with `declaredFields`, of documents of `inner` that have only fields which it declares. */
export function ask(asked: ContainmentQuestion, options: { readonly declaredFields?: boolean } = {}): Containment {
  try {
    return answer(openQuestion(asked, options), asked.budget?.steps ?? usualSteps);
  } catch (error) {
    if (error instanceof Undecidable) return undecided(error.reason);
    if (error instanceof RangeError) return undecided(tooDeep);
    throw error;
  }
}

function answer(question: Question, steps: number): Containment {
  if (question.isTrivial) return { verdict: "contained" };
  const { formulas, isIn } = question;
  const solver = createProver({ formulas, isIn, budget: createBudget(steps), samples: formatSamples });
  return conclude(prove(question, solver), question, solver);
}

/** What follows from what the prover found. Nothing that it found is believed without the validator. */
export function conclude(outcome: Outcome, question: Question, solver: Solver): Containment {
  const examples = outcome.found === "no" ? question.examples() : [];
  if (outcome.found === "no" && examples.length === 0) return { verdict: "contained" };
  const verifier = createVerifier(question);
  const keeps = (value: Json): boolean => isSent(question, value);
  if (outcome.found === "no") {
    const against = examples.find((value) => verifier.isLikely(value) && keeps(value));
    if (against !== undefined && verifier.judge(against) === "confirmed") {
      throw new EngineDisagreement("An example of the schemas contradicts the proof.", against);
    }
    return { verdict: "contained" };
  }
  if (outcome.found === "yes") {
    const verdict = verifier.judge(outcome.value);
    if (verdict === "refuted") {
      throw new EngineDisagreement("The prover found a document that the validator does not confirm.", outcome.value);
    }
    if (verdict === "confirmed") return refuse(outcome.value, verifier, question, keeps);
  }
  const reason = outcome.found === "yes" ? reasonOf(question, solver) : outcome.reason;
  // Where nothing was proven, a document may still be found by trying.
  const found = searchWitness(question, verifier, keeps, outcome.value);
  if (found !== undefined) return refuse(found, verifier, question, keeps);
  return undecided(locateReason(reason, { inner: question.innerSide, outer: question.outerSide }));
}

/** Why a document could not be verified: as a rule because of something that nobody understands. */
function reasonOf(question: Question, { formulas, meaning }: Solver): Reason {
  try {
    const open = [question.inner(), question.outer()].map((id) => openReason(id, formulas, meaning));
    return open.find((reason) => reason !== undefined) ?? unverified;
  } catch (error) {
    if (error instanceof OutOfSteps || error instanceof RangeError) return unverified;
    throw error;
  }
}

const tooDeep: Reason = { code: "too-deep", message: "The schemas are nested too deeply." };

const unverified: Reason = { code: "unverified", message: "The document that would show it could not be verified." };

function prove(question: Question, solver: Solver): Outcome {
  try {
    const { formulas } = question;
    const inner = question.declaredFields ? declaredFieldsOnly(question.inner(), solver) : question.inner();
    return solver.solve(formulas.and(inner, formulas.negate(question.outer())));
  } catch (error) {
    if (error instanceof OutOfSteps) {
      return { found: "maybe", reason: { code: "budget", message: "The budget of steps is used up." } };
    }
    if (error instanceof RangeError) {
      return { found: "maybe", reason: tooDeep };
    }
    throw error;
  }
}

/** Whether a document has only fields that the writer declares, where that is asked for. */
function isSent(question: Question, value: Json): boolean {
  if (!question.declaredFields) return true;
  const { formulas, isIn } = question;
  const solver = createProver({ formulas, isIn, budget: createBudget(stepsForOneDocument), samples: formatSamples });
  try {
    return solver.holds(declaredFieldsOnly(question.inner(), solver), value) === true;
  } catch (error) {
    if (error instanceof OutOfSteps || error instanceof RangeError) return false;
    throw error;
  }
}

const stepsForOneDocument = 50_000;

function refuse(witness: Json, verifier: Verifier, question: Question, keeps: (value: Json) => boolean): Containment {
  const small = shrinkWitness(witness, verifier, question.examples(), keeps);
  return { verdict: "not-contained", witness: small, at: verifier.place(small) };
}

function undecided({ code, message, about, side, pointer = "" }: Reason): Containment {
  const reason = { code, message, ...(about === undefined ? {} : { about }) };
  return { verdict: "undecided", reason, at: { ...(side === undefined ? {} : { side }), pointer } };
}
