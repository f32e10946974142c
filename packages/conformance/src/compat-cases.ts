import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContainmentQuestion, Dialect } from "@trellis/compat";
import type { SuiteGroup } from "./corpora.js";

/** The right answer to a question of containment. */
type Truth = "contained" | "not-contained";

/** A question of containment whose answer is known. */
export interface CompatCase {
  readonly name: string;
  readonly question: ContainmentQuestion;
  readonly truth: Truth;
}

interface Pair {
  readonly name: string;
  readonly dialect: Dialect;
  readonly before: object | boolean;
  readonly after: object | boolean;
  readonly truth: Truth;
}

/** The adjudicated pairs, each in its own dialect. */
export function readPairs(corpora: string): CompatCase[] {
  const pairs: Pair[] = JSON.parse(readFileSync(join(corpora, "compat", "cases.json"), "utf8"));
  return pairs.map(({ name, dialect, before, after, truth }) => ({
    name,
    truth,
    question: { inner: before, outer: after, innerDialect: dialect, outerDialect: dialect },
  }));
}

/**
 * What the official suite says of containment: a fixed value is contained in a schema exactly when it is valid, and the
 * schema is contained in everything but the value exactly when it is not.
 */
export function derivedCases(
  groups: readonly SuiteGroup[],
  dialect: Dialect,
  remotes: ReadonlyMap<string, object | boolean>,
): (CompatCase & { readonly file: string })[] {
  const both = { innerDialect: dialect, outerDialect: dialect, resolve: (uri: string) => remotes.get(uri) };
  return groups.flatMap(({ file, description, schema, tests }) =>
    tests.flatMap(({ description: what, data, valid }) => {
      const name = `${file} | ${description} | ${what}`;
      const value = { const: data };
      return [
        { file, name: `${name} | value`, question: { ...both, inner: value, outer: schema }, truth: truthOf(valid) },
        {
          file,
          name: `${name} | others`,
          question: { ...both, inner: schema, outer: { not: value } },
          truth: truthOf(!valid),
        },
      ];
    }),
  );
}

function truthOf(isContained: boolean): Truth {
  return isContained ? "contained" : "not-contained";
}
