import { resolve } from "node:path";
import type { Command } from "../command.js";
import { loadSetup } from "../load-setup.js";
import { checkLanguage } from "../read-options.js";
import { readOutputs } from "../read-outputs.js";
import { renderDiff } from "../render-diff.js";
import { reportRelease } from "../report-release.js";

/** `trellis upgrade <tool>`: shows what moves to the next major of a contract as a diff, and writes it with `--write`. */
export const command: Command = async (given) => {
  if (given.options.template !== undefined) return (await import("./upgrade-template.js")).upgradeTemplate(given);
  checkLanguage(given.options);
  const { format } = readOutputs(given.options);
  const { call, guardrails, findings: ofSetup } = await loadSetup(given);
  const [tool = "."] = call.args;
  const { cwd } = call.io;
  const { upgradeTool } = await import("@trellis/release");
  const { contract, write, dryRun } = call.options;
  const { changes, findings } = await upgradeTool({
    folder: resolve(cwd, tool),
    cwd,
    guardrails,
    write: write === true && dryRun !== true,
    ...(contract !== undefined && { contract }),
  });
  // Before anything else that is said, and whether or not it was written: what a person agrees to is the lines.
  if (format === "text") call.io.stdout.write(renderDiff(changes, call));
  const checked = call.texts.release.upgraded(tool);
  return reportRelease({ findings: [...ofSetup, ...findings], now: call.io.now(), checked }, call);
};
