import fc from "fast-check";
import { checkContainment, type Dialect } from "../src/index.js";
import { independentJudge } from "./independent.js";
import { anyDialect, documents, identity, narrowing, schemasOf } from "./random-schemas.js";

/** How many of the answers were which. */
export interface Tally {
  contained: number;
  notContained: number;
  undecided: number;
}

/**
 * Asks random questions in all dialects, at least `runs` of each kind, and throws at the first disagreement: pairs whose
 * containment is known by construction, fixed values whose validity another validator knows, and pairs, also of two dialects,
 * whose answer that validator cross-checks. EngineDisagreement passes through.
 */
export async function checkAgreement(runs: number, seed: number): Promise<Tally> {
  const tally: Tally = { contained: 0, notContained: 0, undecided: 0 };
  const ask = (inner: unknown, outer: unknown, innerDialect: Dialect, outerDialect = innerDialect) => {
    const answer = checkContainment({ inner, outer, innerDialect, outerDialect, budget: { steps: 150_000 } });
    if (answer.verdict === "contained") tally.contained++;
    else if (answer.verdict === "undecided") tally.undecided++;
    else tally.notContained++;
    return answer;
  };
  const options = { numRuns: runs, seed, endOnFailure: false } as const;

  const narrowed = anyDialect.chain((d) => fc.tuple(fc.constant(d), schemasOf(d), narrowing(d)));
  fc.assert(
    fc.property(narrowed, ([dialect, schema, narrow]) => {
      return ask(narrow(schema), schema, dialect).verdict !== "not-contained";
    }),
    options,
  );

  const wrapped = anyDialect.chain((d) => fc.tuple(fc.constant(d), schemasOf(d), identity));
  fc.assert(
    fc.property(wrapped, ([dialect, schema, wrap]) => {
      const there = ask(wrap(schema), schema, dialect).verdict;
      return there !== "not-contained" && ask(schema, wrap(schema), dialect).verdict !== "not-contained";
    }),
    options,
  );

  const valued = anyDialect.chain((d) => fc.tuple(fc.constant(d), schemasOf(d), documents));
  await fc.assert(
    fc.asyncProperty(valued, async ([dialect, schema, document]) => {
      const isValid = (await independentJudge(schema, dialect))?.(document);
      if (isValid === undefined) return true;
      const value = { enum: [document] };
      const wrong = isValid ? "not-contained" : "contained";
      const right = isValid ? "contained" : "not-contained";
      const there = ask(value, schema, dialect).verdict;
      return there !== wrong && ask(schema, { not: value }, dialect).verdict !== right;
    }),
    options,
  );

  const pairs = fc
    .tuple(anyDialect, anyDialect)
    .chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), schemasOf(one), schemasOf(other)));
  const tried = fc.array(documents, { minLength: 30, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(pairs, tried, async ([one, other, inner, outer], several) => {
      const answer = ask(inner, outer, one, other);
      const [first, second] = [await independentJudge(inner, one), await independentJudge(outer, other)];
      if (!first || !second || answer.verdict === "undecided") return true;
      if (answer.verdict === "not-contained") return first(answer.witness) !== false && second(answer.witness) !== true;
      return !several.some((document) => first(document) === true && second(document) === false);
    }),
    options,
  );
  return tally;
}
