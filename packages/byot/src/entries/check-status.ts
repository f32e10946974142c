import { type Finding, finding, type Place } from "@trellis/findings";
import type { ContractHeader } from "@trellis/runtime";
import {
  toolContractDeprecated,
  toolContractDraft,
  toolContractRetired,
  toolContractSunsetNear,
  toolContractSunsetPassed,
} from "../rules/index.gen.js";

/** A contract that a tool relies on, with what its words need. */
export interface ContractInUse {
  readonly header: Pick<ContractHeader, "name" | "major" | "status" | "sunset">;
  /** The owner as a person calls it. */
  readonly owner: string;
  /** The contract to move to, "lead@2". */
  readonly successor?: string | undefined;
  /** Where the tool says that it relies on it. */
  readonly at: Place;
}

const nearDays = 90;
const dayLength = 86_400_000;

/** Whether a contract may still be relied on at `now`: at most one finding. A sunset day itself still counts. */
export function checkStatus({ header, owner, successor, at }: ContractInUse, now: Date): Finding[] {
  const { status, sunset } = header;
  const name = `${header.name}@${header.major}`;
  if (status === "retired") return [finding(toolContractRetired, at, { name, owner, successor })];
  if (status === "draft") return [finding(toolContractDraft, at, { name, owner })];
  if (status !== "deprecated") return [];
  const daysLeft = sunset === undefined ? Number.POSITIVE_INFINITY : daysBetween(now, sunset);
  if (daysLeft < 0) return [finding(toolContractSunsetPassed, at, { name, owner, sunset, successor })];
  if (daysLeft <= nearDays) return [finding(toolContractSunsetNear, at, { name, owner, sunset, daysLeft, successor })];
  return [finding(toolContractDeprecated, at, { name, owner, sunset, successor })];
}

/** Whole days from the day of `now` to `day`, both in UTC. A day that is no date never comes. */
function daysBetween(now: Date, day: string): number {
  const last = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(last)) return Number.POSITIVE_INFINITY;
  return Math.round((last - Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())) / dayLength);
}
