import { type Finding, fieldPath, fingerprint } from "@trellis/findings";
import { carriedRule } from "@trellis/findings/waive";
import { isKnowable } from "./apply-known-problems.js";
import type { KnownProblem, KnownTool } from "./known-tool.js";

/** What a new list of known problems says of itself. */
export interface NewBaseline {
  /** The last day on which the problems may be there; undefined to keep the day of the list there is. */
  readonly until?: string;
  /** The day on which the list is made. */
  readonly today: string;
  readonly zone?: string;
  readonly reason: string;
}

/**
 * Today's list for a tool. The first takes everything that fails and could be excepted; a later one can only shrink: what
 * is gone leaves it, nothing joins it, and its day never moves back. Undefined when there is nothing to list. Pure.
 */
export function takeKnownProblems(
  tool: { readonly name: string; readonly owner?: string },
  findings: readonly Finding[],
  before: KnownTool | undefined,
  { until, today, zone, reason }: NewBaseline,
): KnownTool | undefined {
  const now = countProblems(findings);
  if (before) {
    const problems = before.problems.flatMap((one) => {
      const count = Math.min(one.count, now.get(one.fingerprint)?.count ?? 0);
      return count > 0 ? [{ ...one, count }] : [];
    });
    const day = until !== undefined && until < before.until ? until : before.until;
    return problems.length > 0 ? { ...before, until: day, problems } : undefined;
  }
  if (now.size === 0 || until === undefined) return undefined;
  return {
    tool: tool.name,
    since: today,
    until,
    ...(zone !== undefined && { zone }),
    reason,
    ...(tool.owner !== undefined && { owner: tool.owner }),
    problems: [...now.values()],
  };
}

function countProblems(findings: readonly Finding[]): ReadonlyMap<string, KnownProblem> {
  const counted = new Map<string, KnownProblem>();
  for (const one of findings.filter((each) => isKnowable(each) && carriedRule(each) === undefined)) {
    const print = fingerprint(one);
    const count = (counted.get(print)?.count ?? 0) + (one.count ?? 1);
    const { file, pointer } = one.at;
    const field = pointer === undefined ? "" : fieldPath(pointer);
    counted.set(print, {
      fingerprint: print,
      rule: one.rule,
      ...(file !== undefined && { file }),
      ...(field !== "" && { field }),
      count,
    });
  }
  return counted;
}
