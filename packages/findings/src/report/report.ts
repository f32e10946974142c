import type { ExitCode } from "../exit-code.js";
import type { Finding } from "../finding.js";

/** What one run of a check found, as data and in words. Its JSON Schema is `@trellis/findings/report.schema.json`. */
export interface Report {
  /** The version of this format. A reader refuses a number that it does not know. */
  readonly trellisReport: 1;
  /** The version of Trellis that wrote the report. */
  readonly trellis: string;
  /** BCP 47: the language of every sentence in it. */
  readonly language: string;
  /** When the run took place, ISO 8601 in UTC; the one `now` of all its rules. */
  readonly now: string;
  readonly exitCode: ExitCode;
  readonly summary: ReportSummary;
  readonly tools: readonly CheckedTool[];
  readonly findings: readonly ReportedFinding[];
}

/** The totals of a {@link Report}. */
export interface ReportSummary {
  readonly tools: number;
  readonly passing: number;
  readonly failing: number;
  readonly files: number;
  readonly records: number;
  /** How many pages were checked; absent where there is none. */
  readonly pages?: number;
  /** Problems that fail, each counted once for every place. */
  readonly problems: number;
  readonly advice: number;
  readonly waived: number;
}

/** A tool, or a file on its own, that a run looked at. */
export interface CheckedTool {
  readonly name: string;
  /** Relative to the run's root, with "/". */
  readonly folder: string;
  readonly owner?: string;
  /** The data files that were read. */
  readonly data: readonly { readonly file: string; readonly contract: string; readonly records: number }[];
  /** The pages whose content was checked; absent where there is none. */
  readonly pages?: readonly { readonly file: string; readonly template: string }[];
  readonly fails: boolean;
}

/** A finding with its name and its words. */
export interface ReportedFinding extends Finding {
  /** Equal problems share it; it stays when lines move. */
  readonly fingerprint: string;
  /** The field concerned, in the report's language; absent where no data is. */
  readonly field?: string;
  readonly problem: string;
  readonly fix: string;
}
