import { resolve } from "node:path";
import { type ExitCode, type Finding, finding, type Labels, type WordBook } from "@trellis/findings";
import {
  buildReport,
  type CheckedTool,
  type Report,
  type ReportPhrases,
  renderJson,
  renderText,
  type TextOptions,
} from "@trellis/findings/report";
import type { Call } from "./command.js";
import { commandName } from "./command-name.js";
import { loadReportPhrases } from "./load-report-phrases.js";
import { loadWords } from "./load-words.js";
import { type Format, readFormat } from "./read-options.js";
import { outputUnwritable } from "./rules/run/output-unwritable.js";
import { styleFor } from "./style.js";
import { writeOutput } from "./write-output.js";

/** What a command found, ready to be told. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly tools: readonly CheckedTool[];
  readonly labels: Labels;
  readonly now: Date;
  /** Says what was looked at, in place of the count of tools. */
  readonly checked?: string;
  /** Words of rules that only some commands speak of. */
  readonly words?: WordBook;
}

/**
 * Writes the report of a run to stdout, or to the file that `--output` names. A file that cannot be written is one
 * more finding, and the report goes to stdout instead: it is written in any case.
 */
export async function reportRun(outcome: Outcome, call: Call): Promise<ExitCode> {
  const format = readFormat(call.options);
  const words: WordBook = Object.assign({}, await loadWords(call.language), outcome.words);
  const phrases = await loadReportPhrases(call.language);
  const report = buildReport({ ...outcome, words, version: call.version });
  const { output } = call.options;
  if (output === undefined) return toStdout(report, format, outcome, phrases, call);

  const text = format === "json" ? renderJson(report) : renderText(report, textOptions(outcome, phrases, call));
  const written = await writeOutput(resolve(call.io.cwd, output), text);
  if (written.ok) return report.exitCode;
  const unwritable = finding(outputUnwritable, {}, { file: output, cause: written.cause, code: written.code });
  const findings = [...outcome.findings, unwritable];
  return toStdout(buildReport({ ...outcome, findings, words, version: call.version }), format, outcome, phrases, call);
}

function toStdout(report: Report, format: Format, outcome: Outcome, phrases: ReportPhrases, call: Call): ExitCode {
  const { stdout, env } = call.io;
  const style = styleFor(stdout, call.options, env);
  const width = stdout.width === undefined ? {} : { width: stdout.width };
  stdout.write(
    format === "json"
      ? renderJson(report)
      : renderText(report, { ...textOptions(outcome, phrases, call), style, ...width }),
  );
  return report.exitCode;
}

function textOptions({ checked }: Outcome, phrases: ReportPhrases, { io }: Call): TextOptions {
  return { phrases, command: commandName(io), ...(checked === undefined ? {} : { checked }) };
}
