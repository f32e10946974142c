import { nameWords } from "../guess/name-words.js";
import type { DataContract } from "../map/contract-names.js";

/** The French label of a field that published contracts know by this name; undefined when none does. */
export type FrenchLabel = (column: string) => string | undefined;

/**
 * Gathers what published contracts call their fields in French, by every name the fields go by. Where several contracts
 * know a name, the label that most of them use counts.
 */
export function knownLabels(contracts: readonly DataContract[]): FrenchLabel {
  const known = new Map<string, Map<string, number>>();
  for (const { ref, fields, labels } of contracts) {
    const names = { en: labels.en[ref]?.fields ?? {}, fr: labels.fr[ref]?.fields ?? {} };
    for (const { path, alsoCalled = [] } of fields) {
      const french = names.fr[path];
      if (french === undefined) continue;
      const keys = new Set([path, names.en[path] ?? "", french, ...alsoCalled].map(keyOf));
      for (const key of keys) {
        if (key === "") continue;
        const counts = known.get(key) ?? new Map<string, number>();
        known.set(key, counts.set(french, (counts.get(french) ?? 0) + 1));
      }
    }
  }
  return (column) => {
    const found = [...(known.get(keyOf(column)) ?? [])];
    // The shorter of two that are used alike says less of one contract's own.
    return found.sort(([a, often], [b, oftenB]) => oftenB - often || a.length - b.length)[0]?.[0];
  };
}

function keyOf(name: string): string {
  return [...new Set(nameWords(name))].sort().join(" ");
}
