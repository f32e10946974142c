import { bundleSchema, contractFields } from "@trellis/contract";
import { expect, test } from "vitest";
import { sources } from "./package.js";

// A column that could mean two fields of one contract would have to be asked about, in every export that has it.
test.each(sources.contracts.map((source) => [source.ref, source] as const))(
  "a column means one field of %s",
  (_, source) => {
    const meant = new Map<string, string[]>();
    for (const { path, alsoCalled = [] } of contractFields(bundleSchema(source, sources).schema)) {
      for (const name of new Set(alsoCalled.map(folded))) meant.set(name, [...(meant.get(name) ?? []), path]);
    }
    expect([...meant].filter(([, paths]) => paths.length > 1)).toEqual([]);
  },
);

/** Case, accents, spaces and signs do not tell columns apart. */
function folded(name: string): string {
  const letters = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return letters === "" ? name : letters;
}
