import type { Bump } from "../plan/bump.js";

const form = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** The three numbers of a version such as "1.2.0"; undefined when it is none, or a prerelease. */
export function versionNumbers(version: string): readonly [major: number, minor: number, patch: number] | undefined {
  const [, major, minor, patch] = form.exec(version) ?? [];
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** Orders two versions, the older first; what is no version comes before all that are. */
export function orderVersions(a: string, b: string): number {
  const [left, right] = [versionNumbers(a) ?? [-1, 0, 0], versionNumbers(b) ?? [-1, 0, 0]];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The version that follows by a bump: `bumpVersion("1.2.3", "minor")` is "1.3.0". */
export function bumpVersion(version: string, bump: Bump): string {
  const [major, minor, patch] = versionNumbers(version) ?? [0, 0, 0];
  if (bump === "none") return version;
  if (bump === "patch") return `${major}.${minor}.${patch + 1}`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major + 1}.0.0`;
}

/** How far it is from one version to a later one; "none" when it is not later. */
export function bumpBetween(before: string, after: string): Bump {
  const [left, right] = [versionNumbers(before), versionNumbers(after)];
  if (!left || !right || orderVersions(before, after) >= 0) return "none";
  if (right[0] > left[0]) return "major";
  return right[1] > left[1] ? "minor" : "patch";
}
