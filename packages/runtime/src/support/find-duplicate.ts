import { isEqual } from "./is-equal.js";

/**
 * Two places of a list that hold equal JSON values, the later one first; undefined when all differ. Long lists take time in
 * proportion to their length, not to its square: one record from a stranger may hold a million items.
 */
export function findDuplicate(items: readonly unknown[]): readonly [later: number, earlier: number] | undefined {
  if (items.length > 16) return findByKey(items);
  for (let later = 1; later < items.length; later++) {
    for (let earlier = 0; earlier < later; earlier++)
      if (isEqual(items[later], items[earlier])) return [later, earlier];
  }
  return undefined;
}

function findByKey(items: readonly unknown[]): readonly [number, number] | undefined {
  const seen = new Map<unknown, number>();
  for (let later = 0; later < items.length; later++) {
    const item = items[later];
    // Texts share the map with the keys of lists and objects, and are marked so that they never look like one.
    const key = typeof item === "string" ? `"${item}` : typeof item === "object" && item !== null ? keyOf(item) : item;
    const earlier = seen.get(key);
    if (earlier !== undefined) return [later, earlier];
    seen.set(key, later);
  }
  return undefined;
}

/** A text that equal values share and others do not. */
function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${keyOf(member)}`).join()}}`;
}
