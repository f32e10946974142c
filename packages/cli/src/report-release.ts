import { resolve } from "node:path";
import { type ExitCode, type Finding, finding } from "@trellis/findings";
import { buildReport } from "@trellis/findings/report";
import type { Call } from "./command.js";
import { publisherLabels } from "./internal-labels.js";
import { loadReleaseWords } from "./load-release-words.js";
import { loadWords } from "./load-words.js";
import { reportRun } from "./report-run.js";
import { outputUnwritable } from "./rules/run/output-unwritable.js";
import { writeOutput } from "./write-output.js";

/** What a command about versions found. */
export interface ReleaseOutcome {
  readonly findings: readonly Finding[];
  readonly now: Date;
  /** Says what was looked at. */
  readonly checked: string;
}

/** Reports as every command does, and also as Markdown for a pull request. */
export async function reportRelease({ findings, now, checked }: ReleaseOutcome, call: Call): Promise<ExitCode> {
  const { language, texts, options, io, version } = call;
  const [labels, ofRelease] = await Promise.all([publisherLabels(language), loadReleaseWords(language)]);
  if (options.format !== "markdown") {
    return reportRun({ findings, tools: [], labels, now, checked, words: ofRelease }, call);
  }
  const words = Object.assign({}, await loadWords(language), ofRelease);
  const { renderMarkdown } = await import("@trellis/release");
  const report = buildReport({ findings, tools: [], words, labels, now, version });
  const text = renderMarkdown(report, texts.release.markdown);
  if (options.output === undefined) {
    io.stdout.write(text);
    return report.exitCode;
  }
  const written = await writeOutput(resolve(io.cwd, options.output), text);
  if (written.ok) return report.exitCode;
  const data = { file: options.output, cause: written.cause, code: written.code };
  const told = buildReport({
    findings: [...findings, finding(outputUnwritable, {}, data)],
    tools: [],
    words,
    labels,
    now,
    version,
  });
  io.stdout.write(renderMarkdown(told, texts.release.markdown));
  return told.exitCode;
}
