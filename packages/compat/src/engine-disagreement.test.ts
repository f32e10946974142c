import { expect, test } from "vitest";
import { createBudget } from "./budget.js";
import { conclude } from "./check-containment.js";
import { EngineDisagreement, isEngineDisagreement } from "./index.js";
import { none, type Outcome, some } from "./outcome.js";
import { createProver } from "./prove/prover.js";
import { openQuestion } from "./question.js";

const question = openQuestion({ inner: { type: "integer", examples: [7] }, outer: { type: "number", maximum: 5 } });
const solver = createProver({ formulas: question.formulas, isIn: question.isIn, budget: createBudget(1000) });

function thrown(outcome: Outcome): unknown {
  try {
    return conclude(outcome, question, solver);
  } catch (error) {
    return error;
  }
}

test("a document that the validator refutes is no answer", () => {
  const error = thrown(some("no integer"));
  expect(error).toBeInstanceOf(EngineDisagreement);
  expect(error).toMatchObject({ code: "engine-disagreement", witness: "no integer" });
  expect(isEngineDisagreement(error)).toBe(true);
});

test("a proof that an example contradicts is none either", () => {
  expect(thrown(none)).toMatchObject({ code: "engine-disagreement", witness: 7 });
});

test("another copy of the package is understood, other errors are not", () => {
  expect(isEngineDisagreement(Object.assign(new Error("elsewhere"), { name: "EngineDisagreement" }))).toBe(true);
  expect(isEngineDisagreement(new Error("EngineDisagreement"))).toBe(false);
});
