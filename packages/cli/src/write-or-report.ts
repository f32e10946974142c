import { resolve } from "node:path";
import { type ExitCode, finding } from "@trellis/findings";
import type { Call } from "./command.js";
import { internalLabels } from "./internal-labels.js";
import { reportRun } from "./report-run.js";
import { outputUnwritable } from "./rules/run/output-unwritable.js";
import { writeOutput } from "./write-output.js";

/** Writes a result to stdout, or to the file that `--output` names; says so when that cannot be done. */
export async function writeOrReport(text: string, call: Call): Promise<ExitCode> {
  const { output: given, ...options } = call.options;
  // A result has one form: the last file that was named holds it.
  const output = given?.at(-1);
  if (output === undefined) {
    call.io.stdout.write(text);
    return 0;
  }
  const written = await writeOutput(resolve(call.io.cwd, output), text);
  if (written.ok) return 0;
  const findings = [finding(outputUnwritable, {}, { file: output, cause: written.cause, code: written.code })];
  const labels = await internalLabels(call.language);
  return reportRun({ findings, tools: [], labels, now: call.io.now(), checked: "" }, { ...call, options });
}
