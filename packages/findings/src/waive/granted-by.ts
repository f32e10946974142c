import { type Finding, finding } from "../finding.js";
import { clockSetBack } from "../rules/waiver/clock-set-back.js";
import { grantDiffers } from "../rules/waiver/grant-differs.js";
import { grantedByOther } from "../rules/waiver/granted-by-other.js";
import { noSuchDay } from "../rules/waiver/no-such-day.js";
import { isDay } from "./day.js";
import { partOf } from "./find-slips.js";
import type { WaiverCase, WaiverContext } from "./judge-waivers.js";
import { placeParts } from "./matches-waiver.js";
import type { Grant, Waiver } from "./waiver.js";
import type { WaiverPolicy } from "./waiver-policy.js";

/** The owner whose yes a finding needs: of the policy that brings the rule, else of the contract. Empty: any owner's. */
export function ownerOf({ rule, at }: Finding, { ruleOwners, contractOwners }: WaiverPolicy): string {
  return own(ruleOwners, rule) ?? own(contractOwners, at.contract) ?? "";
}

/** Looked up as own only: a stranger's rule or contract may be called `constructor`. */
function own(owners: { readonly [key: string]: string } | undefined, key: string | undefined): string | undefined {
  return owners && key !== undefined && Object.hasOwn(owners, key) ? owners[key] : undefined;
}

/** The grants that count for an exception. What is wrong with the others is added to its problems. */
export function countingGrants(one: WaiverCase, owners: readonly string[], context: WaiverContext): Grant[] {
  const { id, tool } = one.waiver;
  const given = context.grants.filter((grant) => grant.waiver === id && (tool === undefined || grant.tool === tool));
  return given.filter((grant) => {
    const slip = slipOf(grant, one, owners, context);
    if (slip) one.problems.push(slip);
    return slip === undefined;
  });
}

function slipOf(grant: Grant, one: WaiverCase, owners: readonly string[], context: WaiverContext): Finding | undefined {
  const { calendar, now, policy } = context;
  const at = (part: keyof Grant) => {
    const place = partOf(grant.at, part);
    return one.waiver.tool === undefined ? place : { ...place, tool: one.waiver.tool };
  };
  const name = one.waiver.id;
  const bad = (["granted", "until"] as const).find((part) => !isDay(grant[part]));
  if (bad) return finding(noSuchDay, at(bad), { name, day: grant[bad] });
  if (now.getTime() < calendar.startOf(grant.granted, one.zone)) {
    return finding(clockSetBack, at("granted"), { name, day: grant.granted, what: "granted" });
  }
  const what = differenceOf(grant, one.waiver);
  if (what) return finding(grantDiffers, at(what), { name, what });
  if (!maySayYes(grant, owners, policy)) {
    return finding(grantedByOther, at("by"), { name, by: grant.by, owners: owners.filter((owner) => owner !== "") });
  }
  return undefined;
}

function maySayYes({ by }: Grant, owners: readonly string[], { owners: known }: WaiverPolicy): boolean {
  return owners.some((owner) => (owner === "" ? (known?.includes(by) ?? true) : owner === by));
}

/** What was changed after the yes. Line breaks of a text are the writer's affair. */
function differenceOf(grant: Grant, waiver: Waiver): "rule" | "place" | "reason" | undefined {
  if (grant.rule !== waiver.rule) return "rule";
  if (placeParts.some((part) => grant.place[part] !== waiver.place[part])) return "place";
  return words(grant.reason) === words(waiver.reason) ? undefined : "reason";
}

function words(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
