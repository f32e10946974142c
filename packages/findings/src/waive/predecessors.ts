import { outcomeMissing } from "../rules/waiver/outcome-missing.js";
import { predecessorOf, refuse } from "./find-slips.js";
import type { WaiverCase } from "./judge-waivers.js";

/**
 * An exception that goes on with another one needs to know what was learned from it. It goes on with the one that it
 * names, and with every one that is over and was about the same problem, named or not.
 */
export function checkPredecessors(one: WaiverCase, all: readonly WaiverCase[]): void {
  if (one.isOver || one.isRefused) return;
  const silent = predecessors(one, all).find(({ waiver }) => isBlank(waiver.outcome));
  if (silent) refuse(one, outcomeMissing, "renews", { other: silent.waiver.id });
}

/** Whether somebody has said what was learned. */
export function isBlank(outcome: string | undefined): boolean {
  return outcome === undefined || outcome.trim() === "";
}

function predecessors(one: WaiverCase, all: readonly WaiverCase[]): WaiverCase[] {
  const named = predecessorOf(one, all);
  const same = new Set(one.matches.map(({ index }) => index));
  const past = all.filter((other) => other.isOver && other.matches.some(({ index }) => same.has(index)));
  return named ? [named, ...past] : past;
}
