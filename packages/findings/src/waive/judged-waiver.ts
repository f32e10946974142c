import type { Finding } from "../finding.js";
import type { Grant, Waiver } from "./waiver.js";

/**
 * How an exception stands: `active`; `ends-soon`, within the longest notice; `asked`, it waits for an owner's yes;
 * `expired`; `unused`, it matches nothing that fails; `refused`, something about it is wrong.
 */
export type WaiverState = "active" | "ends-soon" | "asked" | "expired" | "unused" | "refused";

/** An exception as it stands at one moment. */
export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  /** Its last day: that of the exception, or of the grant when that one is earlier. */
  readonly until: string;
  /** The zone in which the day ends. */
  readonly zone: string;
  /** Whole days from today to its last one; negative when it is over. */
  readonly daysLeft: number;
  /** The grants that count for it. */
  readonly grants: readonly Grant[];
  /** The owners whose yes a `hard` rule needs and who have not given it. Empty strings stand for "any owner". */
  readonly waitsFor: readonly string[];
  /** The findings that it is about and that would fail without it, as they came out. */
  readonly matches: readonly Finding[];
  /** What is wrong with it, or to be known about it. */
  readonly problems: readonly Finding[];
}
