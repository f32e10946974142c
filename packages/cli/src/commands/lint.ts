import { resolve } from "node:path";
import type { Command } from "../command.js";
import { publisherLabels } from "../internal-labels.js";
import { checkLanguage, readFormat, readNow } from "../read-options.js";
import { reportRun } from "../report-run.js";

/** `trellis lint [folder]`: checks the contracts that a guardrail package publishes. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readFormat(call.options);
  const now = readNow(call.options, call.io);
  const [given = "."] = call.args;
  const { cwd } = call.io;
  const folder = resolve(cwd, given);
  const [{ lintPackage }, { readContracts }] = await Promise.all([
    import("@trellis/contract/lint"),
    import("@trellis/contract"),
  ]);
  const findings = await lintPackage({ folder, root: cwd, now });
  const checked = call.texts.lint.checked(readContracts({ folder, root: cwd }).contracts.length, given);
  return reportRun({ findings, tools: [], labels: await publisherLabels(call.language), now, checked }, call);
};
