import { type Finding, fails, finding, fingerprint, type Place } from "@trellis/findings";
import { addSpan, carriedRule, createCalendar, daysBetween, nextDay } from "@trellis/findings/waive";
import {
  waiverKnownProblemsEnded,
  waiverKnownProblemsEndSoon,
  waiverKnownProblemsGone,
  waiverKnownProblemsTooLong,
} from "../rules/index.gen.js";
import { type KnownTool, knownId } from "./known-tool.js";

/** What the known problems of one tool are held against. */
export interface KnownContext {
  readonly now: Date;
  /** The longest span of a list, ISO 8601: "P365D". */
  readonly longest: string;
  /** The place of a part of the tool's list: "/until". */
  readonly place: (pointer: string) => Place;
}

/**
 * Marks the problems that a tool came with as excepted until their day has ended; what is new, or found more often than
 * it was known, fails as ever. `absolute` rules have no exception, and this is none either. Pure.
 */
export function applyKnownProblems(
  findings: readonly Finding[],
  known: KnownTool,
  { now, longest, place }: KnownContext,
): Finding[] {
  const { until, since, zone = "UTC", problems } = known;
  const allowed = addSpan(since, longest);
  if (allowed !== undefined && until > allowed) {
    return [...findings, finding(waiverKnownProblemsTooLong, place("/until"), { name: known.tool, until, allowed })];
  }
  const calendar = createCalendar(now);
  const daysLeft = daysBetween(calendar.today(zone), until);
  const rest = new Map(problems.map((one) => [one.fingerprint, one.count]));
  const settled = findings.flatMap((one) => split(one, rest, known, daysLeft >= 0));
  if (daysLeft < 0) {
    const found = settled.some((one) => isKnowable(one) && problems.some((p) => p.fingerprint === fingerprint(one)));
    const ended = { name: known.tool, until, since: nextDay(until) };
    return found ? [...settled, finding(waiverKnownProblemsEnded, place("/until"), ended)] : settled;
  }
  const notice = notices.find((days) => daysLeft <= days);
  const gone = [...rest.values()].reduce((sum, count) => sum + count, 0);
  const left = problems.reduce((sum, { count }) => sum + count, 0) - gone;
  return [
    ...settled,
    ...(notice !== undefined && left > 0
      ? [
          finding(waiverKnownProblemsEndSoon, place("/until"), {
            name: known.tool,
            until,
            daysLeft,
            problems: left,
            what: `${notice} days`,
          }),
        ]
      : []),
    ...(gone > 0 ? [finding(waiverKnownProblemsGone, place("/problems"), { name: known.tool, problems: gone })] : []),
  ];
}

const notices = [7, 30];

/** Whether a finding is one that a list can hold. */
export function isKnowable(one: Finding): boolean {
  return fails(one) && one.level !== "absolute" && !one.rule.startsWith("run/") && !one.rule.startsWith("waiver/");
}

/** A finding that stands for more problems than are known is two: what was known, and what is new. */
function split(one: Finding, rest: Map<string, number>, known: KnownTool, isOpen: boolean): Finding[] {
  if (carriedRule(one) !== undefined) return [carried(one, rest, known, isOpen)];
  const print = fingerprint(one);
  const left = rest.get(print) ?? 0;
  if (left === 0 || !isKnowable(one)) return [one];
  const count = one.count ?? 1;
  const covered = Math.min(left, count);
  rest.set(print, left - covered);
  if (!isOpen) return [one];
  const old = { ...withCount(one, covered), waived: heldBy(known) };
  return covered === count ? [old] : [old, withCount(one, count - covered)];
}

/** What a receipt counts by rule is known when the list has as many problems with that rule. */
function carried(one: Finding, rest: Map<string, number>, known: KnownTool, isOpen: boolean): Finding {
  if (!isKnowable(one)) return one;
  let open = typeof one.data.problems === "number" ? one.data.problems : Number.POSITIVE_INFINITY;
  for (const { rule, fingerprint } of known.problems) {
    const left = rule === carriedRule(one) ? (rest.get(fingerprint) ?? 0) : 0;
    rest.set(fingerprint, (rest.get(fingerprint) ?? 0) - Math.min(open, left));
    open -= Math.min(open, left);
  }
  return isOpen && open === 0 ? { ...one, waived: heldBy(known) } : one;
}

function heldBy({ until, zone = "UTC", reason, owner = "" }: KnownTool): Finding["waived"] & object {
  return { id: knownId, until, zone, reason, owner };
}

function withCount({ count: _, ...one }: Finding, count: number): Finding {
  return count === 1 ? one : { ...one, count };
}
