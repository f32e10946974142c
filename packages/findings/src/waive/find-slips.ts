import { finding } from "../finding.js";
import { childPointer } from "../labels.js";
import { nearest } from "../nearest.js";
import type { Place } from "../place.js";
import type { Rule } from "../rule.js";
import { clockSetBack } from "../rules/waiver/clock-set-back.js";
import { endsBeforeItBegins } from "../rules/waiver/ends-before-it-begins.js";
import { idRepeated } from "../rules/waiver/id-repeated.js";
import { noSuchDay } from "../rules/waiver/no-such-day.js";
import { notPossible } from "../rules/waiver/not-possible.js";
import { ownerUnknown } from "../rules/waiver/owner-unknown.js";
import { renewsUnknown } from "../rules/waiver/renews-unknown.js";
import { spanTooLong } from "../rules/waiver/span-too-long.js";
import { tooWide } from "../rules/waiver/too-wide.js";
import { zoneUnknown } from "../rules/waiver/zone-unknown.js";
import { addSpan, isDay } from "./day.js";
import type { WaiverCase, WaiverContext } from "./judge-waivers.js";
import { isTooWide } from "./matches-waiver.js";
import type { Waiver } from "./waiver.js";

/** What is wrong with an exception before anybody asks whether it holds. Each slip makes it bend nothing. */
export function findSlips(one: WaiverCase, all: readonly WaiverCase[], context: WaiverContext): void {
  if (isRepeated(one, all)) refuse(one, idRepeated, "id");
  if (!findDateSlips(one, context) || one.isOver) return;
  // What is over is history: a team that has gone since, or a span that has become shorter, changes nothing about it.
  const { waiver } = one;
  const { owners } = context.policy;
  if (owners && !owners.includes(waiver.owner)) {
    refuse(one, ownerUnknown, "owner", { owner: waiver.owner, near: nearest(waiver.owner, owners) });
  }
  if (isTooWide(waiver)) {
    const what = waiver.rule.includes("*") ? "rule" : "place";
    refuse(one, tooWide, what, { rule: waiver.rule, what });
  }
  const why = whyNot(one);
  if (why !== undefined) refuse(one, notPossible, "rule", { rule: waiver.rule, why });
  findSpanSlip(one, context);
  if (waiver.renews !== undefined && !predecessorOf(one, all)) {
    const ids = all
      .filter((other) => other !== one && other.waiver.tool === waiver.tool)
      .map(({ waiver: { id } }) => id);
    refuse(one, renewsUnknown, "renews", { other: waiver.renews, near: nearest(waiver.renews, ids) });
  }
}

/** The exception that this one says it goes on with. */
export function predecessorOf(one: WaiverCase, all: readonly WaiverCase[]): WaiverCase | undefined {
  const { renews, tool } = one.waiver;
  return all.find((other) => other !== one && other.waiver.tool === tool && other.waiver.id === renews);
}

/** Says what is wrong with an exception, and that it bends nothing because of that. */
export function refuse(
  one: WaiverCase,
  rule: Rule,
  part: keyof Waiver,
  data: { readonly [key: string]: unknown } = {},
): void {
  one.isRefused = true;
  one.problems.push(finding(rule, partOf(one.waiver.at, part), { name: one.waiver.id, ...data }));
}

/** The place of a part of an exception, or of a grant. */
export function partOf(at: Place | undefined, part: string): Place {
  return at?.pointer === undefined ? { ...at } : { ...at, pointer: childPointer(at.pointer, part) };
}

function isRepeated(one: WaiverCase, all: readonly WaiverCase[]): boolean {
  const earlier = all.slice(0, all.indexOf(one));
  return earlier.some(({ waiver: { id, tool } }) => id === one.waiver.id && tool === one.waiver.tool);
}

/** Whether its dates can be read and follow each other, so that more can be said about it. */
function findDateSlips(one: WaiverCase, { calendar, now }: WaiverContext): boolean {
  const { since, until, zone } = one.waiver;
  if (zone !== undefined && !calendar.isZone(zone)) refuse(one, zoneUnknown, "zone", { zone });
  for (const part of ["since", "until"] as const) {
    if (!isDay(one.waiver[part])) refuse(one, noSuchDay, part, { day: one.waiver[part] });
  }
  if (!isDay(since) || !isDay(until)) return false;
  if (until < since) {
    refuse(one, endsBeforeItBegins, "until", { since, until });
    return false;
  }
  // Whoever turns the clock back would have an exception again that is over.
  if (now.getTime() < calendar.startOf(since, one.zone))
    refuse(one, clockSetBack, "since", { day: since, what: "written" });
  return true;
}

/** Why there can be no exception from its rule: it is about exceptions or the run itself, or it is meant absolutely. */
function whyNot({ waiver, matches }: WaiverCase): "area" | "absolute" | undefined {
  if (/^(?:waiver|run)\//.test(waiver.rule)) return "area";
  return matches.some(({ found }) => found.level === "absolute") ? "absolute" : undefined;
}

/** An exception that matches nothing has no level yet, and with that no longest span. */
function findSpanSlip(one: WaiverCase, { policy }: WaiverContext): void {
  const levels = one.matches.map(({ found }) => found.level);
  const level = (["hard", "soft"] as const).find((wanted) => levels.includes(wanted));
  if (level === undefined) return;
  const { since, until } = one.waiver;
  // A span that nobody can read allows nothing; it must not allow everything.
  const latest = addSpan(since, policy.spans[level]) ?? since;
  if (until > latest) refuse(one, spanTooLong, "until", { until, latest, what: level });
}
