import type { SchemaError } from "../contract-parts.js";
import { chooseBranch } from "./choose-branch.js";
import { mergeErrors } from "./merge-errors.js";
import { splitBranches, startOfInside } from "./split-branches.js";

/**
 * The errors that say what is wrong, once each: those of the likely branch instead of every branch's, none for the
 * wrappers around them. Errors come in the order of Ajv: those inside a keyword before the keyword's own. Never empty
 * unless `errors` is.
 */
export function reduceErrors(errors: readonly SchemaError[], isKnown: (pointer: string) => boolean): SchemaError[] {
  const leaves = leavesOf(errors, 0, errors.length);
  // "if" only says that "then" or "else" failed, and these have spoken for themselves.
  const merged = mergeErrors(
    leaves.filter(({ keyword }) => keyword !== "if"),
    isKnown,
  );
  return merged.length > 0 ? merged : errors.slice(-1);
}

/** Reads a range of errors from its end, so that each keyword that holds others is met before what it holds. */
function leavesOf(errors: readonly SchemaError[], from: number, to: number): SchemaError[] {
  const parts: (readonly SchemaError[])[] = [];
  for (let index = to - 1; index >= from; index--) {
    const error = errors[index];
    if (!error) continue;
    if (!holdsOthers.test(error.keyword)) {
      parts.push([error]);
      continue;
    }
    const start = startOfInside(errors, from, index);
    if (error.keyword === "contains") parts.push([withMatches(error, errors.slice(start, index))]);
    else if (error.keyword.endsWith("Of")) {
      const branches = splitBranches(errors, start, index).map(([first, last]) => leavesOf(errors, first, last));
      parts.push(chooseBranch(branches, error));
    } else parts.push([error]);
    index = start;
  }
  return parts.reverse().flat();
}

const holdsOthers = /^(anyOf|oneOf|contains|propertyNames|form)$/;

/** Says with a failed `contains` how many elements do not match: Ajv reports too few and too many alike. */
function withMatches(error: SchemaError, inside: readonly SchemaError[]): SchemaError {
  const depth = error.instancePath.split("/").length;
  const others = new Set(inside.map(({ instancePath }) => instancePath.split("/")[depth]));
  return { ...error, params: { ...error.params, others: others.size } };
}
