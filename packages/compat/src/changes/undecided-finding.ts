import { type Finding, finding } from "@trellis/findings";
import type { UndecidedPlace, UndecidedReason } from "../containment.js";
import { compatUndecided } from "../rules/index.gen.js";
import { placeOf } from "./describe-changes.js";
import type { Version, VersionPlace } from "./version.js";

/** A question about two versions that got no answer. */
export interface UndecidedDirection {
  /** The earlier version. */
  readonly version: Version;
  readonly direction: "backward" | "forward";
  readonly reason: UndecidedReason;
  readonly at: UndecidedPlace;
}

/** Where the answer got lost, in terms of versions. */
export function versionPlace({ version, direction, at }: UndecidedDirection, after: Version): VersionPlace {
  const { side, pointer } = at;
  if (side === undefined) return { pointer };
  const isBefore = (side === "inner") === (direction === "backward");
  const { file, version: name } = isBefore ? version : after;
  return {
    side: isBefore ? "before" : "after",
    ...(name === undefined ? {} : { version: name }),
    ...(file === undefined ? {} : { file }),
    pointer,
  };
}

/** The same as a finding, which has words in every language. Like every change it stands in the new version. */
export function undecidedFinding(undecided: UndecidedDirection, after: Version): Finding {
  const { version, direction, reason } = undecided;
  const { side, pointer } = versionPlace(undecided, after);
  const at = {
    before: placeOf(version, side === "after" ? "" : pointer),
    after: placeOf(after, side === "before" ? "" : pointer),
  };
  const about = reason.about === undefined ? {} : { about: reason.about };
  return finding(compatUndecided, at.after, { reason: reason.code, ...about, direction }, [
    { role: "before", at: at.before },
    { role: "after", at: at.after },
  ]);
}
