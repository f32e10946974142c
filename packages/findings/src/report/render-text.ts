import { groupFindings } from "./group-findings.js";
import type { Pen } from "./pen.js";
import { problemLines } from "./problem-lines.js";
import type { Report } from "./report.js";
import type { ReportPhrases } from "./report-phrases.js";
import { plainStyle, type Style } from "./style.js";
import { summaryLines } from "./summary-lines.js";
import { toolLines } from "./tool-lines.js";

/** How a report is written. */
export interface TextOptions {
  /** The report's own phrases, in the language of its sentences. */
  readonly phrases: ReportPhrases;
  /** Colours; none by default. */
  readonly style?: Style;
  /** Terminal cells in a line, 80 by default; held between 40 and 100, where lines still read well. */
  readonly width?: number;
  /** Says what was looked at, in place of the count of tools and records; empty says nothing of it. */
  readonly checked?: string;
  /** How the reader calls the command: "trellis" unless it was started in another way, "npx trellis". */
  readonly command?: string;
}

/**
 * Writes a report for a person: the run's own problems, then tool by tool and file by file, equal problems told once
 * with their count and three samples, and a summary. Linear in the number of findings; nothing in a finding can
 * break the layout. Ends with a line end.
 */
export function renderText(
  report: Report,
  { phrases, style = plainStyle, width = 80, checked, command = "trellis" }: TextOptions,
): string {
  const pen: Pen = { phrases, style, width: Math.min(100, Math.max(40, width)) };
  const { run, tools } = groupFindings(report);
  const blocks = [
    ...(run.length > 0 ? [[style.strong(phrases.run), "", ...problemLines(run, "  ", pen, { isOfRun: true })]] : []),
    ...tools.map((group) => toolLines(group, pen, report.tools.length > 0)),
    summaryLines(report, { checked, command }, pen),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
