import { describe } from "@trellis/findings";
import type { JudgedWaiver } from "@trellis/findings/waive";
import { evidenceOf } from "./evidence.js";
import type { ExceptionsRun } from "./exceptions-run.js";

/** An exception as the JSON of `trellis waivers` and `trellis grant` says it. */
export function waiverRow(one: JudgedWaiver, run: ExceptionsRun): object {
  const { tool, id, rule, place, reason, learn, outcome, owner, since, renews } = one.waiver;
  return {
    tool,
    id,
    state: one.state,
    rule,
    place,
    reason,
    learn,
    outcome,
    owner,
    since,
    until: one.until,
    zone: one.zone,
    daysLeft: one.daysLeft,
    renews,
    waitsFor: one.waitsFor,
    grants: one.grants.map(({ by, granted, until }) => ({ by, granted, until })),
    evidence: evidenceOf(one, run),
    problems: one.problems.map((found) => ({
      rule: found.rule,
      level: found.level,
      ...describe(found, run.words, run.labels),
    })),
  };
}

/** Rows as JSON, under a name and the number of the format. */
export function rowsJson(waivers: readonly JudgedWaiver[], run: ExceptionsRun): string {
  const rows = { trellisWaivers: 1, now: run.now.toISOString(), waivers: waivers.map((one) => waiverRow(one, run)) };
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
