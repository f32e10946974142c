/** Documents nested deeper than this are refused: no record of ours needs it, and every reader would pay for it. */
export const deepest = 256;

/** Whether a key can change what an object is when a document is copied carelessly. */
export function isDangerousKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

// After this many objects the walk remembers where it has been: a few shared objects can stand for 2^60 paths.
const plenty = 10_000;
let looked = 0;
let seen: WeakSet<object> | undefined;

/**
 * Whether a document is no deeper than {@link deepest} (so that it holds no cycle either) and has no dangerous key.
 * It runs after every successful validation, and is written for speed.
 */
export function isSafeStructure(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  looked = 0;
  seen = undefined;
  return isSafe(value, 1);
}

function isSafe(value: object, depth: number): boolean {
  if (depth > deepest) return false;
  if (++looked > plenty) {
    seen ??= new WeakSet();
    if (seen.has(value)) return true;
    seen.add(value);
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item === "object" && item !== null && !isSafe(item, depth + 1)) return false;
    }
    return true;
  }
  for (const key in value) {
    if (isDangerousKey(key) && Object.hasOwn(value, key)) return false;
    const member: unknown = (value as Record<string, unknown>)[key];
    if (typeof member === "object" && member !== null && !isSafe(member, depth + 1)) return false;
  }
  return true;
}
