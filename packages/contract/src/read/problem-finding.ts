import { type Finding, finding, type Place } from "@trellis/findings";
import { aliasBomb } from "../rules/file/alias-bomb.js";
import { duplicateKey } from "../rules/file/duplicate-key.js";
import { syntaxError } from "../rules/file/syntax-error.js";
import { tooDeep } from "../rules/file/too-deep.js";
import { unsupportedValue } from "../rules/file/unsupported-value.js";
import type { TextProblem } from "./text-problem.js";

/**
 * A problem of a text as a finding. `at` is where the text comes from: its file and, for a record, which one.
 * A reader that has its own rule for a kind of problem (an unsafe number in a data set) makes that finding itself.
 */
export function problemFinding(problem: TextProblem, at: Place): Finding {
  const here = { ...at, ...problem.at };
  switch (problem.kind) {
    case "syntax": {
      const { what, found, instead, lineEnd } = problem;
      return finding(syntaxError, here, { what, found, instead, lineEnd });
    }
    case "duplicate-key":
      return finding(
        duplicateKey,
        { ...here, pointer: problem.pointer },
        { name: problem.key, firstLine: problem.first.line },
        [{ role: "first", at: { ...at, ...problem.first, pointer: problem.pointer } }],
      );
    case "unsafe-number":
      return finding(unsupportedValue, { ...here, pointer: problem.pointer }, { what: "long-number" });
    case "unsupported-value":
      return finding(unsupportedValue, { ...here, pointer: problem.pointer }, { what: problem.what });
    case "alias-bomb":
      return finding(aliasBomb, here, { endless: problem.endless });
    case "too-deep":
      return finding(tooDeep, here, { limit: problem.limit });
  }
}
