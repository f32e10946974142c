import { resolve } from "node:path";
import { type ExitCode, type Finding, fails, visibleText } from "@trellis/findings";
import type { Call, Command } from "../command.js";
import { publisherLabels } from "../internal-labels.js";
import { loadGenerateWords } from "../load-generate-words.js";
import { packageProblem } from "../package-problem.js";
import { checkLanguage, readNow } from "../read-options.js";
import { reportRun } from "../report-run.js";
import { styleFor } from "../style.js";

/**
 * `trellis generate [folder]`: writes what a guardrail package's contracts make. With `--check` it writes nothing and
 * ends with 1 when a file is out of date.
 */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  const now = readNow(call.options, call.io);
  const [folder = "."] = call.args;
  const check = call.options.check === true;
  const problem = await packageProblem(folder, call.io.cwd);
  if (problem) return tell([problem], now, call);
  const { generatePackage } = await import("@trellis/generate");
  const made = await generatePackage({ folder: resolve(call.io.cwd, folder), root: call.io.cwd, check, now });
  if (made.findings.some(fails)) return tell(made.findings, now, call);
  call.io.stdout.write(say(check ? made.stale : made.written, check, call));
  return check && made.stale.length > 0 ? 1 : 0;
};

async function tell(findings: readonly Finding[], now: Date, call: Call): Promise<ExitCode> {
  // What was not generated is told; there is no more to say of what was looked at.
  const [labels, words] = await Promise.all([publisherLabels(call.language), loadGenerateWords(call.language)]);
  return reportRun({ findings, tools: [], labels, words, now, checked: "" }, call);
}

function say(files: readonly string[], check: boolean, { texts, io, options, args }: Call): string {
  const style = styleFor(io.stdout, options, io.env);
  if (files.length === 0) return `${style.good(texts.generate.fresh)}\n`;
  const heading = check ? style.bad(texts.generate.stale(files.length)) : texts.generate.written(files.length);
  const rows = files.map((file) => `  ${visibleText(file, 500)}`);
  return `${[heading, ...rows, ...(check ? [texts.generate.refresh(["trellis", "generate", ...args].join(" "))] : [])].join("\n")}\n`;
}
