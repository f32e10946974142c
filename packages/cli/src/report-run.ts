import type { ExitCode, Finding, Labels, WordBook } from "@trellis/findings";
import { buildReport, type CheckedTool, type Report } from "@trellis/findings/report";
import type { Call } from "./command.js";
import { loadWords } from "./load-words.js";
import { readOutputs } from "./read-outputs.js";
import { type Rendering, renderReport } from "./render-report.js";
import { styleFor } from "./style.js";
import { writeReports } from "./write-reports.js";

/** What a command found, ready to be told. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly tools: readonly CheckedTool[];
  readonly labels: Labels;
  readonly now: Date;
  /** Says what was looked at, in place of the count of tools. */
  readonly checked?: string;
  /** Words of rules that only some commands speak of. */
  readonly words?: { readonly [rule: string]: WordBook[string] };
  /** Rules that guardrail packages bring, for forms that say what a rule means. */
  readonly rules?: Rendering["rules"];
  /** A command's own way to write a form of its report. */
  readonly own?: Rendering["own"];
}

/**
 * Writes the report of a run to stdout and to the files that `--output` names. A file that cannot be written is one more
 * finding, and the report goes to stdout whatever was asked for: it is written in any case.
 */
export async function reportRun(outcome: Outcome, call: Call): Promise<ExitCode> {
  const { format, files } = readOutputs(call.options);
  const words: WordBook = Object.assign({}, await loadWords(call.language), outcome.words);
  const rendering: Rendering = {
    call,
    ...(outcome.checked === undefined ? {} : { checked: outcome.checked }),
    ...(outcome.rules === undefined ? {} : { rules: outcome.rules }),
    ...(outcome.own === undefined ? {} : { own: outcome.own }),
  };
  const build = (more: readonly Finding[]): Report =>
    buildReport({ ...outcome, findings: [...outcome.findings, ...more], words, version: call.version });
  let report = build([]);
  const unwritable = await writeReports(files, call.io.cwd, (form, more) =>
    renderReport(form, more.length === 0 ? report : build(more), rendering),
  );
  if (unwritable.length > 0) report = build(unwritable);
  if (unwritable.length > 0 || !files.some(({ isMain }) => isMain)) {
    const { stdout, env } = call.io;
    const width = stdout.width === undefined ? {} : { width: stdout.width };
    const screen = { style: styleFor(stdout, call.options, env), ...width };
    stdout.write(await renderReport(format, report, rendering, screen));
  }
  return report.exitCode;
}
