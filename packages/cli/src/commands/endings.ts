import { fails } from "@trellis/findings";
import type { Command } from "../command.js";
import { runForExceptions } from "../exceptions/exceptions-run.js";
import { readOutputs } from "../read-outputs.js";
import { reportRun } from "../report-run.js";

/**
 * `trellis endings [path…]`: of all that a check says, only what ends soon or has ended, owner by owner: for a run that
 * nobody started, and that tells owners in time.
 */
export const command: Command = async (given) => {
  readOutputs(given.options);
  const { call, findings, tools, labels, now } = await runForExceptions(given, given.args);
  const ending = findings.filter((found) => endings.has(found.rule) || (found.rule.startsWith("run/") && fails(found)));
  const named = new Set(ending.map(({ at }) => at.tool));
  const concerned = tools
    .filter(({ name }) => named.has(name))
    // What else is wrong with a tool is not told here.
    .map((tool) => ({ ...tool, data: [], fails: false }))
    .sort((a, b) => compare(a.owner ?? "", b.owner ?? "") || compare(a.folder, b.folder));
  const checked = call.texts.endings.looked(tools.length, concerned.length);
  return reportRun({ findings: ending, tools: concerned, labels, now, checked }, call);
};

/** The rules whose meaning is a day. */
const endings: ReadonlySet<string> = new Set([
  "tool/contract-sunset-near",
  "tool/contract-sunset-passed",
  "waiver/ends-soon",
  "waiver/expired",
  "waiver/known-problems-end-soon",
  "waiver/known-problems-ended",
]);

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
