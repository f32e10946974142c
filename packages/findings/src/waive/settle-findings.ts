import type { Finding } from "../finding.js";
import { finding } from "../finding.js";
import { nearest } from "../nearest.js";
import { endsSoon } from "../rules/waiver/ends-soon.js";
import { expired } from "../rules/waiver/expired.js";
import { repeated } from "../rules/waiver/repeated.js";
import { unused } from "../rules/waiver/unused.js";
import { daysBetween, nextDay } from "./day.js";
import { partOf } from "./find-slips.js";
import { countingGrants, ownerOf } from "./granted-by.js";
import type { Judgement, WaiverCase, WaiverContext } from "./judge-waivers.js";
import type { JudgedWaiver, WaiverState } from "./judged-waiver.js";
import { isBlank } from "./predecessors.js";
import type { Grant, Waiver } from "./waiver.js";

/** What an exception says of one finding. */
interface Claim {
  readonly kind: "waived" | "asked" | "over";
  /** The last day on which it holds for this finding. */
  readonly until: string;
}

/** An exception with all that it claims. */
interface Claimant {
  readonly one: WaiverCase;
  readonly claims: ReadonlyMap<number, Claim>;
  readonly grants: readonly Grant[];
}

/** Gives every finding the exception that holds for it, and says what is to be said of every exception. */
export function settleFindings(cases: readonly WaiverCase[], context: WaiverContext): Judgement {
  const claimants = cases.map((one) => claimsOf(one, context));
  const byFinding = new Map<number, Claimant[]>();
  for (const claimant of claimants) {
    for (const index of claimant.claims.keys()) byFinding.set(index, [...(byFinding.get(index) ?? []), claimant]);
  }
  const settled = [...context.findings];
  for (const [index, rivals] of byFinding) {
    const before = settled[index];
    if (before) settled[index] = settle(before, index, rivals);
  }
  const waivers = claimants.map((claimant) => conclude(claimant, claimants, settled, context));
  return { findings: [...settled, ...waivers.flatMap(({ problems }) => problems)], waivers };
}

function claimsOf(one: WaiverCase, context: WaiverContext): Claimant {
  const { findings, policy } = context;
  const found = one.isRefused
    ? []
    : one.matches.flatMap((index) => {
        const match = findings[index];
        return match ? [{ index, owner: match.level === "hard" ? ownerOf(match, policy) : undefined }] : [];
      });
  const owners = [...new Set(found.flatMap(({ owner }) => owner ?? []))];
  // What is over is over, whoever once said yes.
  const grants = owners.length > 0 && !one.isOver ? countingGrants(one, owners, context) : [];
  return {
    one,
    grants,
    claims: new Map(found.map(({ index, owner }) => [index, claimOf(one, owner, grants, context)])),
  };
}

function claimOf(one: WaiverCase, owner: string | undefined, grants: readonly Grant[], context: WaiverContext): Claim {
  const own = one.waiver.until;
  if (one.isOver) return { kind: "over", until: own };
  if (owner === undefined) return { kind: "waived", until: own };
  const days = grants.filter(({ by }) => owner === "" || by === owner).map(({ until }) => until);
  const granted = days.sort().at(-1);
  if (granted === undefined) return { kind: "asked", until: own };
  const [until = own] = [granted, own].sort();
  const { calendar, now } = context;
  return { kind: now.getTime() < calendar.startOf(nextDay(until), one.zone) ? "waived" : "over", until };
}

/** One finding and the exceptions that are about it. */
function settle(found: Finding, index: number, rivals: readonly Claimant[]): Finding {
  const kindOf = ({ claims }: Claimant) => claims.get(index)?.kind;
  const inForce = rivals.filter((rival) => kindOf(rival) === "waived");
  const latest = inForce.filter(({ one }) => !inForce.some((other) => renews(other.one.waiver, one.waiver)));
  // Exceptions that renew each other in a circle leave none that is the latest.
  const current = latest.length > 0 ? latest : inForce;
  const asking = rivals.filter(
    (rival) => kindOf(rival) === "asked" && !current.some(({ one }) => renews(rival.one.waiver, one.waiver)),
  );
  sayRepeated([...current, ...asking]);
  const [holder] = current;
  const until = holder?.claims.get(index)?.until;
  if (holder && until !== undefined) {
    const { id, reason, owner } = holder.one.waiver;
    return { ...found, waived: { id, until, zone: holder.one.zone, reason, owner } };
  }
  for (const { one, claims } of rivals) {
    const claim = claims.get(index);
    if (claim?.kind === "over") sayExpired(one, claim.until);
  }
  const [asker] = asking;
  if (!asker) return found;
  const { id, reason, owner, until: wanted } = asker.one.waiver;
  return { ...found, asked: { id, until: wanted, reason, owner } };
}

function renews(later: Waiver, earlier: Waiver): boolean {
  return later.renews === earlier.id && later.tool === earlier.tool;
}

/** Two exceptions for one problem: which of the two reasons and days holds, nobody could say. */
function sayRepeated([first, ...more]: readonly Claimant[]): void {
  for (const { one } of first ? more : []) {
    if (one.problems.some(({ rule }) => rule === repeated.id)) continue;
    one.problems.push(finding(repeated, { ...one.waiver.at }, { name: one.waiver.id, other: first?.one.waiver.id }));
  }
}

function sayExpired({ waiver, zone, problems }: WaiverCase, until: string): void {
  if (problems.some(({ rule }) => rule === expired.id)) return;
  problems.push(
    finding(expired, partOf(waiver.at, "until"), {
      name: waiver.id,
      rule: waiver.rule,
      until,
      since: nextDay(until),
      zone,
    }),
  );
}

function conclude(
  { one, claims, grants }: Claimant,
  everyone: readonly Claimant[],
  settled: readonly Finding[],
  context: WaiverContext,
): JudgedWaiver {
  const all = [...claims.values()];
  const has = (wanted: Claim["kind"]) => all.some(({ kind }) => kind === wanted);
  const until =
    all
      .map((claim) => claim.until)
      .sort()
      .at(-1) ?? one.waiver.until;
  const daysLeft = daysBetween(context.calendar.today(one.zone), until);
  const isRenewed = everyone.some((other) => renews(other.one.waiver, one.waiver) && holds(other));
  const notice = has("waived") && !isRenewed ? noticeOf(daysLeft, context) : undefined;
  if (notice !== undefined) {
    const data = { name: one.waiver.id, rule: one.waiver.rule, until, daysLeft, what: `${notice} days` };
    one.problems.push(finding(endsSoon, partOf(one.waiver.at, "until"), data));
  }
  if (!one.isRefused && one.matches.length === 0) sayUnused(one, everyone, context);
  const granted = new Set(grants.map(({ by }) => by));
  const matches = one.matches.flatMap((index) => settled[index] ?? []);
  return {
    waiver: one.waiver,
    state: stateOf(one, { has, isNear: notice !== undefined }),
    until,
    zone: one.zone,
    daysLeft,
    grants,
    waitsFor: has("asked")
      ? [...new Set(matches.flatMap((match) => (match.level === "hard" ? ownerOf(match, context.policy) : [])))].filter(
          (owner) => (owner === "" ? granted.size === 0 : !granted.has(owner)),
        )
      : [],
    matches,
    problems: one.problems,
  };
}

function stateOf(
  one: WaiverCase,
  { has, isNear }: { readonly has: (kind: Claim["kind"]) => boolean; readonly isNear: boolean },
): WaiverState {
  if (one.isRefused) return "refused";
  if (one.isOver) return "expired";
  if (one.matches.length === 0) return "unused";
  if (has("asked")) return "asked";
  if (!has("waived")) return "expired";
  return isNear ? "ends-soon" : "active";
}

/** The shortest notice that has been reached. */
function noticeOf(daysLeft: number, { policy }: WaiverContext): number | undefined {
  return policy.notices.filter((days) => daysLeft <= days).sort((a, b) => a - b)[0];
}

function holds({ claims }: Claimant): boolean {
  return [...claims.values()].some(({ kind }) => kind === "waived");
}

function sayUnused(one: WaiverCase, everyone: readonly Claimant[], { findings, partial }: WaiverContext): void {
  const { waiver, isOver, problems } = one;
  // What is over and has taught something is worth keeping; what was renewed speaks through the one that renews it.
  const isKept = isOver && (!isBlank(waiver.outcome) || everyone.some((other) => renews(other.one.waiver, waiver)));
  if (partial === true || isKept) return;
  const rules = new Set(findings.filter(({ level }) => level !== "advisory").map(({ rule }) => rule));
  const isAdvice = !rules.has(waiver.rule) && findings.some(({ rule }) => rule === waiver.rule);
  const what = isOver ? "over" : isAdvice ? "advice" : "mended";
  const near = what === "mended" && !rules.has(waiver.rule) ? nearest(waiver.rule, rules) : undefined;
  problems.push(finding(unused, { ...waiver.at }, { name: waiver.id, rule: waiver.rule, what, near }));
}
