import type { Finding } from "@trellis/findings";
import type { Receipt } from "../../generated/receipt/v1/index.js";
import { sealReceipt } from "./seal-receipt.js";

/** What a check saw of one entry of `produces`. */
export type ReceiptEntry = Receipt["entries"][number];

type Problems = Receipt["problems"][number];

/** What a receipt is made from. */
export interface ReceiptParts {
  readonly tool: string;
  /** What was read, with files named from the tool's folder. */
  readonly entries: readonly ReceiptEntry[];
  /** What was found in the tool, after policy and exceptions. */
  readonly findings: readonly Finding[];
  /** Whether a finding comes from the data, and so cannot be made again without it. */
  readonly isOfData: (finding: Finding) => boolean;
  readonly now: Date;
  /** The version of Trellis. */
  readonly version: string;
}

/** Writes down what a check of a tool's data saw, without any value of the data. Pure. */
export function makeReceipt({ tool, entries, findings, isOfData, now, version }: ReceiptParts): Receipt {
  return sealReceipt({
    trellisReceipt: 1,
    trellis: version,
    tool,
    checkedAt: now.toISOString(),
    entries: [...entries],
    problems: countProblems(findings.filter(isOfData)),
  });
}

function countProblems(findings: readonly Finding[]): Problems[] {
  const counted = new Map<string, Problems>();
  for (const { rule, level, waived, count = 1 } of findings) {
    const exception = waived && { exceptionUntil: waived.until, exceptionZone: waived.zone };
    const key = JSON.stringify([rule, level, exception ?? null]);
    counted.set(key, { rule, level, count: (counted.get(key)?.count ?? 0) + count, ...exception });
  }
  // In the order of their names, so that two checks of the same data write the same lines.
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problems]) => problems);
}
