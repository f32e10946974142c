import type { Finding } from "../finding.js";
import { type Calendar, createCalendar } from "./calendar.js";
import { carriedRule } from "./carried-rule.js";
import { isDay, nextDay } from "./day.js";
import { findSlips } from "./find-slips.js";
import type { JudgedWaiver } from "./judged-waiver.js";
import { matchesWaiver } from "./matches-waiver.js";
import { checkPredecessors } from "./predecessors.js";
import { settleFindings } from "./settle-findings.js";
import type { Grant, Waiver } from "./waiver.js";
import type { WaiverPolicy } from "./waiver-policy.js";

/** What exceptions are applied to, and with what. */
export interface WaiverInput {
  /** After levels: what `soft` and `hard` mean here is the effective level. */
  readonly findings: readonly Finding[];
  /** From the tools' own folders. */
  readonly waivers: readonly Waiver[];
  /** Only from places that no tool can write. */
  readonly grants: readonly Grant[];
  readonly policy: WaiverPolicy;
  /** The run's one clock. */
  readonly now: Date;
  /** Only a part of the tool was looked at: that an exception matches nothing means nothing. */
  readonly partial?: boolean;
}

/** What comes of exceptions. */
export interface Judgement {
  /** Every finding of before, some of them waived or asked for, and after them what is to be said of the exceptions. */
  readonly findings: readonly Finding[];
  /** Every exception, in the order in which they were given. */
  readonly waivers: readonly JudgedWaiver[];
}

/** A finding, and where it stands in the input. */
interface Match {
  readonly index: number;
  readonly found: Finding;
}

/** An exception on its way through the evaluator. */
export interface WaiverCase {
  readonly waiver: Waiver;
  readonly zone: string;
  /** Its own last day has ended. */
  readonly isOver: boolean;
  /** The findings that it is about; advice is none of them. */
  readonly matches: readonly Match[];
  /** Something about it is wrong, so that it bends nothing. */
  isRefused: boolean;
  readonly problems: Finding[];
}

/** What every part of the evaluator works with. */
export interface WaiverContext extends WaiverInput {
  readonly calendar: Calendar;
}

/**
 * Decides which exceptions hold at `now`, and for which findings. Pure, and the only place where it is decided: the
 * command, the library and every report go by it. Time grows with the findings plus the matches.
 */
export function judgeWaivers(input: WaiverInput): Judgement {
  const context: WaiverContext = { ...input, calendar: createCalendar(input.now) };
  const byRule = groupByRule(input.findings);
  const cases = input.waivers.map((waiver) => openCase(waiver, byRule.get(waiver.rule) ?? [], context));
  for (const one of cases) findSlips(one, cases, context);
  for (const one of cases) checkPredecessors(one, cases);
  return settleFindings(cases, context);
}

/** The exceptions applied: findings in, findings out. See {@link judgeWaivers}, which also says how each exception stands. */
export function applyWaivers(input: WaiverInput): readonly Finding[] {
  return judgeWaivers(input).findings;
}

function openCase(waiver: Waiver, candidates: readonly Match[], context: WaiverContext): WaiverCase {
  const { policy, calendar, now } = context;
  const zone = waiver.zone !== undefined && calendar.isZone(waiver.zone) ? waiver.zone : policy.zone;
  return {
    waiver,
    zone,
    isOver: isDay(waiver.until) && now.getTime() >= calendar.startOf(nextDay(waiver.until), zone),
    matches: candidates.flatMap(({ index, found }) => {
      if (found.level === "advisory") return [];
      if (carriedRule(found) === waiver.rule) return [{ index, found: asBent(found, waiver) }];
      return matchesWaiver(found, waiver) ? [{ index, found }] : [];
    }),
    isRefused: false,
    problems: [],
  };
}

/**
 * What a receipt carries over is only counted by rule: it is judged as if it were where the exception is, whose owner is
 * then the one to ask.
 */
function asBent(found: Finding, { rule, place: { contract } }: Waiver): Finding {
  return { ...found, rule, at: contract === undefined ? {} : { contract } };
}

function groupByRule(findings: readonly Finding[]): Map<string, Match[]> {
  const groups = new Map<string, Match[]>();
  for (const [index, found] of findings.entries()) {
    for (const rule of new Set([found.rule, carriedRule(found) ?? found.rule])) {
      const group = groups.get(rule);
      if (group) group.push({ index, found });
      else groups.set(rule, [{ index, found }]);
    }
  }
  return groups;
}
