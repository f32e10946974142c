import type { Json } from "@trellis/findings";

// More than this the contracts of both lists do not allow.
const mostEntries = 300;

/** The entries of a list that follow their contract, whatever is wrong with their neighbours. */
export function rightEntries<T>(
  value: Json,
  key: string,
  isRight: (entry: unknown) => entry is T,
): { readonly entry: T; readonly index: number }[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const list: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  if (!Array.isArray(list)) return [];
  return list.slice(0, mostEntries).flatMap((entry: unknown, index) => (isRight(entry) ? [{ entry, index }] : []));
}
