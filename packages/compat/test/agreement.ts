import fc from "fast-check";
import { checkContainment } from "../src/index.js";
import { openQuestion } from "../src/question.js";
import { createVerifier } from "../src/verify/verifier.js";
import { documents, identity, narrowing, schemas } from "./random-schemas.js";

/** How many of the answers were which. */
export interface Tally {
  contained: number;
  notContained: number;
  undecided: number;
}

/**
 * Asks `runs` random questions of each kind and throws at the first disagreement: pairs whose containment is known by
 * construction, and pairs that a search of documents cross-checks. EngineDisagreement passes through.
 */
export function checkAgreement(runs: number, seed: number): Tally {
  const tally: Tally = { contained: 0, notContained: 0, undecided: 0 };
  const ask = (inner: unknown, outer: unknown): string => {
    const { verdict } = checkContainment({ inner, outer, budget: { steps: 150_000 } });
    if (verdict === "contained") tally.contained++;
    else if (verdict === "undecided") tally.undecided++;
    else tally.notContained++;
    return verdict;
  };
  const options = { numRuns: runs, seed, endOnFailure: false } as const;
  fc.assert(
    fc.property(schemas, narrowing, (schema, narrow) => ask(narrow(schema), schema) !== "not-contained"),
    options,
  );
  fc.assert(
    fc.property(schemas, identity, (schema, wrap) => {
      return ask(wrap(schema), schema) !== "not-contained" && ask(schema, wrap(schema)) !== "not-contained";
    }),
    options,
  );
  fc.assert(
    fc.property(schemas, schemas, fc.array(documents, { minLength: 30, maxLength: 30 }), (inner, outer, tried) => {
      if (ask(inner, outer) !== "contained") return true;
      const verifier = createVerifier(openQuestion({ inner, outer }));
      return !tried.some((document) => verifier.isLikely(document as never));
    }),
    options,
  );
  return tally;
}
