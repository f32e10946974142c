import type { Guardrails } from "@trellis/contract/guardrails";
import { type Finding, fails } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import type { KnownProblems } from "../../generated/known-problems/v1/index.js";
import type { CheckedOne } from "../checked-one.js";
import type { ReadConfig } from "../config/read-config.js";
import { longestByDefault } from "../known/known-tool.js";
import type { ReadKnownProblems } from "../known/read-known-problems.js";
import { settleKnown } from "../known/settle-known.js";
import type { NewBaseline } from "../known/take-known-problems.js";
import { makeReceipts, type ToolsReceipt } from "../receipt/make-receipts.js";
import { type Exceptions, settleExceptions } from "../waive/settle-exceptions.js";
import type { RunLevels } from "./load-levels.js";

/** A run with its last word on every finding. */
export interface Settled {
  readonly tools: readonly CheckedTool[];
  readonly findings: readonly Finding[];
  /** The lists of known problems as they are to stand from now on; the same as given when none were to be made. */
  readonly known: KnownProblems;
  /** How the exceptions of every tool stand, by what policy, and whom to ask. */
  readonly exceptions: Exceptions;
  /** When receipts are taken: one for each tool whose data was read. */
  readonly receipts: readonly ToolsReceipt[];
}

/** What decides on findings once they are there. */
export interface SettleOptions {
  readonly cwd: string;
  readonly guardrails: Guardrails;
  readonly config: Pick<ReadConfig, "config" | "findings" | "place">;
  readonly levels: RunLevels;
  readonly known: ReadKnownProblems;
  readonly baseline?: NewBaseline;
  readonly receipts?: { readonly version: string };
  readonly now: Date;
}

/**
 * What happens to findings after the check, in this order: how firmly each rule is meant, the exceptions that makers have
 * asked for, the problems that tools came with, and what a receipt takes down of all that.
 */
export function settle(checked: readonly CheckedOne[], aboutRun: readonly Finding[], options: SettleOptions): Settled {
  const { cwd, guardrails, config, levels, known, baseline, receipts, now } = options;
  const { levelled, policies } = levels;
  const judged = checked.map(({ tool, root, findings, receipt }) => ({
    tool,
    root,
    findings: levelled(findings),
    receipt,
  }));
  const bent = settleExceptions(judged, { cwd, config, guardrails, policies: policies.rows, now, levelled });
  const { results, list } = settleKnown(bent.settled, {
    known,
    longest: config.config.baseline?.longest ?? longestByDefault,
    now,
    ...(baseline && { baseline }),
  });
  return {
    tools: results.map(({ tool, findings }) => ({ ...tool, fails: findings.some(fails) })),
    findings: [...levelled([...aboutRun, ...bent.findings]), ...results.flatMap(({ findings }) => findings)],
    known: list,
    exceptions: bent,
    receipts: receipts ? makeReceipts(results, { now, ...receipts }) : [],
  };
}
