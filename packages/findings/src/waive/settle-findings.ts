import type { Finding } from "../finding.js";
import { finding } from "../finding.js";
import { nearest } from "../nearest.js";
import { endsSoon } from "../rules/waiver/ends-soon.js";
import { expired } from "../rules/waiver/expired.js";
import { repeated } from "../rules/waiver/repeated.js";
import { unused } from "../rules/waiver/unused.js";
import { carriedRule } from "./carried-rule.js";
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
  readonly one: WaiverCase;
}

/** An exception with all that it claims, by the findings' places in the input. */
interface Claimant {
  readonly one: WaiverCase;
  readonly claims: ReadonlyMap<number, Claim>;
  readonly grants: readonly Grant[];
}

/** Gives every finding the exception that holds for it, and says what is to be said of every exception. */
export function settleFindings(cases: readonly WaiverCase[], context: WaiverContext): Judgement {
  const claimants = cases.map((one) => claimsOf(one, context));
  const byFinding = new Map<number, Claim[]>();
  for (const { claims } of claimants) {
    for (const [index, claim] of claims) byFinding.set(index, [...(byFinding.get(index) ?? []), claim]);
  }
  const settled = context.findings.map((found, index) => {
    const rivals = byFinding.get(index);
    return rivals ? settle(found, rivals) : found;
  });
  const waivers = claimants.map((claimant) => conclude(claimant, claimants, settled, context));
  return { findings: [...settled, ...waivers.flatMap(({ problems }) => problems)], waivers };
}

function claimsOf(one: WaiverCase, context: WaiverContext): Claimant {
  const matches = one.isRefused ? [] : one.matches;
  const asked = matches.flatMap(({ found }) => askedOwner(found, context) ?? []);
  // What is over is over, whoever once said yes.
  const grants = one.isOver || asked.length === 0 ? [] : countingGrants(one, [...new Set(asked)], context);
  const claims = matches.map(
    ({ index, found }) => [index, claimOf(one, askedOwner(found, context), grants, context)] as const,
  );
  return { one, grants, claims: new Map(claims) };
}

/** The owner whose yes a finding needs. Undefined where the maker's own word is enough. */
function askedOwner(found: Finding, { policy }: WaiverContext): string | undefined {
  return found.level === "hard" ? ownerOf(found, policy) : undefined;
}

function claimOf(one: WaiverCase, owner: string | undefined, grants: readonly Grant[], context: WaiverContext): Claim {
  const own = one.waiver.until;
  if (one.isOver) return { one, kind: "over", until: own };
  if (owner === undefined) return { one, kind: "waived", until: own };
  const days = grants.filter(({ by }) => owner === "" || by === owner).map(({ until }) => until);
  const granted = days.sort().at(-1);
  if (granted === undefined) return { one, kind: "asked", until: own };
  const [until = own] = [granted, own].sort();
  const { calendar, now } = context;
  return { one, kind: now.getTime() < calendar.startOf(nextDay(until), one.zone) ? "waived" : "over", until };
}

/** One finding and what exceptions claim about it. */
function settle(found: Finding, rivals: readonly Claim[]): Finding {
  const inForce = rivals.filter(({ kind }) => kind === "waived");
  const latest = inForce.filter(({ one }) => !inForce.some((other) => renews(other.one.waiver, one.waiver)));
  // Exceptions that renew each other in a circle leave none that is the latest.
  const current = latest.length > 0 ? latest : inForce;
  const asking = rivals.filter(
    ({ kind, one }) => kind === "asked" && !current.some((other) => renews(one.waiver, other.one.waiver)),
  );
  // A receipt counts by rule what several exceptions may be about, each in its own place.
  if (carriedRule(found) === undefined) sayRepeated([...current, ...asking]);
  const [holder] = current;
  if (holder) {
    const { id, reason, owner } = holder.one.waiver;
    return { ...found, waived: { id, until: holder.until, zone: holder.one.zone, reason, owner } };
  }
  for (const { kind, one, until } of rivals) if (kind === "over") sayExpired(one, until);
  const [asker] = asking;
  if (!asker) return found;
  const { id, reason, owner } = asker.one.waiver;
  return { ...found, asked: { id, until: asker.until, reason, owner } };
}

function renews(later: Waiver, earlier: Waiver): boolean {
  return later.renews === earlier.id && later.tool === earlier.tool;
}

/** Two exceptions for one problem: which of the two reasons and days holds, nobody could say. */
function sayRepeated(claims: readonly Claim[]): void {
  const [first, ...more] = claims.map(({ one }) => one);
  for (const { waiver, problems } of more) {
    if (problems.some(({ rule }) => rule === repeated.id)) continue;
    problems.push(finding(repeated, { ...waiver.at }, { name: waiver.id, other: first?.waiver.id }));
  }
}

function sayExpired({ waiver, zone, problems }: WaiverCase, until: string): void {
  if (problems.some(({ rule }) => rule === expired.id)) return;
  const data = { name: waiver.id, rule: waiver.rule, until, since: nextDay(until), zone };
  problems.push(finding(expired, partOf(waiver.at, "until"), data));
}

function conclude(
  { one, claims, grants }: Claimant,
  everyone: readonly Claimant[],
  settled: readonly Finding[],
  context: WaiverContext,
): JudgedWaiver {
  const all = [...claims.values()];
  const has = (wanted: Claim["kind"]) => all.some(({ kind }) => kind === wanted);
  const [until = one.waiver.until] = all
    .map((claim) => claim.until)
    .sort()
    .reverse();
  const daysLeft = daysBetween(context.calendar.today(one.zone), until);
  const notice = has("waived") && !isRenewed(one, claims, everyone) ? noticeOf(daysLeft, context) : undefined;
  if (notice !== undefined) {
    const data = { name: one.waiver.id, rule: one.waiver.rule, until, daysLeft, what: `${notice} days` };
    one.problems.push(finding(endsSoon, partOf(one.waiver.at, "until"), data));
  }
  if (!one.isRefused && one.matches.length === 0) sayUnused(one, everyone, context);
  return {
    waiver: one.waiver,
    state: stateOf(one, { has, isNear: notice !== undefined }),
    until,
    zone: one.zone,
    daysLeft,
    grants,
    waitsFor: waitsFor(one, claims, context),
    matches: one.matches.map(({ index, found }) => settled[index] ?? found),
    problems: one.problems,
  };
}

/** Whether another exception has taken over all that this one holds. */
function isRenewed({ waiver }: WaiverCase, claims: Claimant["claims"], everyone: readonly Claimant[]): boolean {
  return everyone.some(
    (other) =>
      renews(other.one.waiver, waiver) &&
      [...claims.keys()].every((index) => other.claims.get(index)?.kind === "waived"),
  );
}

/** The owners who have not said yes yet, each once. */
function waitsFor({ matches }: WaiverCase, claims: Claimant["claims"], context: WaiverContext): string[] {
  const waiting = matches.filter(({ index }) => claims.get(index)?.kind === "asked");
  return [...new Set(waiting.flatMap(({ found }) => askedOwner(found, context) ?? []))];
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
