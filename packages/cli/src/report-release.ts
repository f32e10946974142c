import type { ExitCode, Finding } from "@trellis/findings";
import type { Report } from "@trellis/findings/report";
import type { Call } from "./command.js";
import { publisherLabels } from "./internal-labels.js";
import { loadReleaseWords } from "./load-release-words.js";
import { reportRun } from "./report-run.js";

/** What a command about versions found. */
export interface ReleaseOutcome {
  readonly findings: readonly Finding[];
  readonly now: Date;
  /** Says what was looked at. */
  readonly checked: string;
}

/** Reports as every command does. Its Markdown is a table for each contract, with the records that show a break. */
export async function reportRelease({ findings, now, checked }: ReleaseOutcome, call: Call): Promise<ExitCode> {
  const [labels, words, { renderMarkdown }] = await Promise.all([
    publisherLabels(call.language),
    loadReleaseWords(call.language),
    import("@trellis/release"),
  ]);
  const own = { markdown: (report: Report) => renderMarkdown(report, call.texts.release.markdown) };
  return reportRun({ findings, tools: [], labels, now, checked, words, own }, call);
}
