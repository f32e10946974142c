import type { ReportPhrases } from "../report-phrases.js";

/** What the reports for other programs, for pull requests and for browsers say besides, in one language. */
export interface FormatPhrases extends ReportPhrases {
  /** Heads a report that stands by itself. */
  readonly title: string;
  /** Whether something fails, in one line. */
  verdict(fails: boolean): string;
  /** Whether one tool passes. */
  passes(fails: boolean): string;
  /** What a problem asks for: "to mend", "exception", "advice". */
  readonly kinds: { readonly [K in ProblemKind]: string };
  /** A test case in which nothing was found. */
  readonly clean: string;
  /** Heads of the columns of a table. */
  readonly columns: { readonly problem: string; readonly fix: string; readonly where: string; readonly rule: string };
  /** How many problems a report that is cut does not show. */
  more(amount: number): string;
  /** When the check ran, and with what. `now` is ISO 8601. */
  ran(now: string, version: string): string;
  /** Above the choice of what a page shows. */
  readonly show: string;
  readonly everything: string;
}

/** What a problem asks of the reader. */
export type ProblemKind = "failing" | "waived" | "advice";
