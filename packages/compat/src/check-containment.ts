import type { Json } from "@trellis/findings";
import { createBudget, OutOfSteps } from "./budget.js";
import type { Containment, ContainmentQuestion } from "./containment.js";
import { EngineDisagreement } from "./engine-disagreement.js";
import type { Outcome, Reason } from "./outcome.js";
import { createProver } from "./prove/prover.js";
import { openQuestion, type Question } from "./question.js";
import { formatSamples } from "./strings/format-samples.js";
import { createVerifier, type Verifier } from "./verify/verifier.js";
import { searchWitness } from "./witness/search-witness.js";
import { shrinkWitness } from "./witness/shrink-witness.js";

const usualSteps = 800_000;

/**
 * Whether every document that is valid under `inner` is valid under `outer`. "contained" comes from a proof; "not-contained" with
 * a document that an independent validator accepts under `inner` and refuses under `outer`; everything else is "undecided",
 * with the reason. Synchronous, and always comes to an end: hostile schemas use up the budget.
 * Throws an {@link EngineDisagreement} when proof and validator contradict each other.
 */
export function checkContainment(asked: ContainmentQuestion): Containment {
  try {
    return answer(openQuestion(asked), asked.budget?.steps ?? usualSteps);
  } catch (error) {
    if (error instanceof RangeError) {
      return undecided({ code: "too-deep", message: "The schemas are nested too deeply." });
    }
    throw error;
  }
}

/** Answers a question that was read. */
export function answer(question: Question, steps: number): Containment {
  if (question.isTrivial) return { verdict: "contained" };
  const outcome = prove(question, steps);
  if (outcome.found === "no") return { verdict: "contained" };
  const verifier = createVerifier(question);
  if (outcome.found === "yes") {
    const verdict = verifier.judge(outcome.value);
    if (verdict === "refuted") {
      throw new EngineDisagreement("The prover found a document that the validator does not confirm.", outcome.value);
    }
    if (verdict === "confirmed") return refuse(outcome.value, verifier, question, steps);
    return searchOn(
      question,
      verifier,
      { code: "unverified", message: "The document that would show it could not be verified." },
      steps,
      outcome.value,
    );
  }
  return searchOn(question, verifier, outcome.reason, steps, outcome.value);
}

function prove(question: Question, steps: number): Outcome {
  const { formulas, isIn } = question;
  try {
    const prover = createProver({ formulas, isIn, budget: createBudget(steps), samples: formatSamples });
    return prover.solve(formulas.and(question.inner(), formulas.negate(question.outer())));
  } catch (error) {
    if (error instanceof OutOfSteps) {
      return { found: "maybe", reason: { code: "budget", message: "The budget of steps is used up." } };
    }
    if (error instanceof RangeError) {
      return { found: "maybe", reason: { code: "too-deep", message: "The schemas are nested too deeply." } };
    }
    throw error;
  }
}

/** Where nothing was proven, a document may still be found by trying. */
function searchOn(question: Question, verifier: Verifier, reason: Reason, steps: number, guess?: Json): Containment {
  const found = searchWitness(question, verifier, guess);
  return found === undefined ? undecided(reason) : refuse(found, verifier, question, steps);
}

function refuse(witness: Json, verifier: Verifier, question: Question, _steps: number): Containment {
  const small = shrinkWitness(witness, verifier, question.examples());
  return { verdict: "not-contained", witness: small, at: verifier.place(small) };
}

function undecided({ code, message, side, pointer }: Reason): Containment {
  const at = { ...(side === undefined ? {} : { side }), ...(pointer === undefined ? {} : { pointer }) };
  return { verdict: "undecided", reason: { code, message }, at };
}
