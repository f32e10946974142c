/** How far a version moves. */
export type Bump = "none" | "patch" | "minor" | "major";

const sizes = ["none", "patch", "minor", "major"] as const satisfies readonly Bump[];

/** The larger of two bumps. */
export function largerBump(a: Bump, b: Bump): Bump {
  return isSmaller(a, b) ? b : a;
}

/** Whether `a` moves a version less far than `b`. */
export function isSmaller(a: Bump, b: Bump): boolean {
  return sizes.indexOf(a) < sizes.indexOf(b);
}
