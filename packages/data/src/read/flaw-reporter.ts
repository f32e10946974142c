import { fileByteOrderMark, fileNotUtf8, fileNulByte } from "@trellis/contract/rules";
import { type Finding, finding, type Place } from "@trellis/findings";
import { lineTooLong } from "../rules/data/line-too-long.js";
import type { TextFlaw } from "./decode-line.js";

interface FlawReporterOptions {
  readonly at: Place;
  report(finding: Finding): void;
  /** Kinds that are no news for this sort of file. */
  readonly quiet?: readonly TextFlaw["kind"][];
  /** Kinds that are told once: saving a table in another way mends every row of it. */
  readonly once?: readonly TextFlaw["kind"][];
  readonly maxRecordBytes: number;
  /** The record that is being read. */
  record(): number | undefined;
}

/** Turns what is wrong with bytes into findings. */
export function flawReporter({
  at,
  report,
  quiet = [],
  once = [],
  maxRecordBytes,
  record,
}: FlawReporterOptions): (flaw: TextFlaw) => void {
  const told = new Set<TextFlaw["kind"]>();
  return (flaw) => {
    if (quiet.includes(flaw.kind) || (once.includes(flaw.kind) && told.has(flaw.kind))) return;
    told.add(flaw.kind);
    const isWholeFile = flaw.kind === "byte-order-mark" || (flaw.kind === "not-utf8" && flaw.what !== "other");
    const nth = isWholeFile ? undefined : record();
    const place: Place = { ...at, ...flaw.at, ...(nth !== undefined && { record: nth }) };
    switch (flaw.kind) {
      case "byte-order-mark":
        return report(finding(fileByteOrderMark, place));
      case "nul-byte":
        return report(finding(fileNulByte, place));
      case "not-utf8":
        return report(finding(fileNotUtf8, place, { what: flaw.what }));
      case "too-long":
        return report(
          finding(lineTooLong, place, { megabytes: Math.max(1, Math.round(maxRecordBytes / 1024 / 1024)) }),
        );
    }
  };
}
