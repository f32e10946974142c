import type { Contract } from "@trellis/runtime";
import { describe } from "@trellis/runtime";
import * as words from "@trellis/runtime/words/en";

/** Records that keep their contract, and why the others do not. */
export interface ReadRecords<T> {
  readonly records: readonly T[];
  readonly refused: readonly { readonly line: number; readonly problem: string }[];
}

/** Reads newline-delimited JSON by a contract. */
export function readRecords<T>(text: string, contract: Contract<T>): ReadRecords<T> {
  const records: T[] = [];
  const refused: { line: number; problem: string }[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const result = contract.parse(JSON.parse(line));
    if (result.ok) records.push(result.value);
    else
      for (const finding of result.findings)
        refused.push({ line: index + 1, problem: describe(finding, words).problem });
  }
  return { records, refused };
}
