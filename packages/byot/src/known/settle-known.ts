import { type Finding, fails, finding } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import type { KnownProblems } from "../../generated/known-problems/v1/index.js";
import { toolReceiptUsed, waiverKnownProblemsRepeated } from "../rules/index.gen.js";
import { applyKnownProblems } from "./apply-known-problems.js";
import type { ReadKnownProblems } from "./read-known-problems.js";
import { type NewBaseline, takeKnownProblems } from "./take-known-problems.js";

/** What a run knows of the problems that tools came with. */
export interface KnownOptions {
  readonly known: ReadKnownProblems;
  /** The longest span of a list, ISO 8601. */
  readonly longest: string;
  /** Makes today's lists first. */
  readonly baseline?: NewBaseline;
  readonly now: Date;
}

/** A tool's findings, after policy and exceptions. */
interface Result {
  readonly tool: Omit<CheckedTool, "fails">;
  readonly findings: readonly Finding[];
}

/**
 * Takes known problems into account, tool by tool, and gives the lists as they are to stand from now on: today's when
 * they are to be made, else those there were. Pure.
 */
export function settleKnown<R extends Result>(
  results: readonly R[],
  { known, longest, baseline, now }: KnownOptions,
): { readonly results: readonly R[]; readonly list: KnownProblems } {
  const list = baseline ? renewed(known.list, results, baseline) : known.list;
  const settled = results.map((result) => {
    const index = list.tools.findIndex(({ tool }) => tool === result.tool.name);
    const one = list.tools[index];
    if (!one) return result;
    const place = (pointer: string) => ({ ...known.place(`/tools/${index}${pointer}`), tool: one.tool });
    const applied = applyKnownProblems(result.findings, one, { now, longest, place });
    const isTwice = list.tools.some(({ tool }, other) => other > index && tool === one.tool);
    const repeated = isTwice ? [finding(waiverKnownProblemsRepeated, place("/tool"), { name: one.tool })] : [];
    return { ...result, findings: [...applied, ...repeated] };
  });
  return { results: settled, list };
}

/** Lists of tools that were not checked stay as they are. */
function renewed({ tools }: KnownProblems, results: readonly Result[], baseline: NewBaseline): KnownProblems {
  const checked = new Map(results.map((result) => [result.tool.name, result]));
  const kept = tools.flatMap((before) => {
    const result = checked.get(before.tool);
    // Where a receipt speaks for the data, nobody can see which problems are gone.
    const isCounted = result?.findings.some(({ rule }) => rule === toolReceiptUsed.id);
    return result && !isCounted ? (takeKnownProblems(result.tool, result.findings, before, baseline) ?? []) : before;
  });
  const listed = new Set(tools.map(({ tool }) => tool));
  const added = results
    .filter(({ tool, findings }) => !listed.has(tool.name) && findings.some(fails))
    .flatMap(({ tool, findings }) => takeKnownProblems(tool, findings, undefined, baseline) ?? []);
  return { tools: [...kept, ...added] };
}
