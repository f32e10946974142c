import { countFindings, describe } from "@trellis/findings";
import type { JudgedWaiver } from "@trellis/findings/waive";
import type { ExceptionsRun } from "./exceptions-run.js";

/** What the check found that an exception is about. */
export interface Evidence {
  /** The first few sentences, each once. */
  readonly problems: readonly string[];
  /** How many problems there are in all. */
  readonly count: number;
  readonly files: readonly string[];
}

const mostSentences = 3;

/** What an exception is about, in the reader's language: an owner who says yes has to see it. */
export function evidenceOf({ matches }: JudgedWaiver, { words, labels }: ExceptionsRun): Evidence {
  const problems = new Set<string>();
  for (const one of matches) {
    if (problems.size >= mostSentences) break;
    problems.add(describe(one, words, labels).problem);
  }
  return {
    problems: [...problems],
    count: countFindings(matches),
    files: [...new Set(matches.flatMap(({ at }) => at.file ?? []))].sort(),
  };
}
