import { resolve } from "node:path";
import type { Command } from "../command.js";
import { loadSetup } from "../load-setup.js";
import { checkLanguage, readNow } from "../read-options.js";
import { readOutputs } from "../read-outputs.js";
import { reportRelease } from "../report-release.js";

/** `trellis release check [folder]`: whether a package may be released, and which tools it would break. Writes nothing. */
export const command: Command = async (given) => {
  checkLanguage(given.options);
  readOutputs(given.options);
  const now = readNow(given.options, given.io);
  const { call, config, guardrails, findings: ofSetup } = await loadSetup(given);
  const { cwd, env } = call.io;
  const folder = resolve(cwd, call.args[0] ?? ".");
  const { checkRelease } = await import("@trellis/release");
  const tools = config.found ? { tools: { cwd, config, guardrails } } : {};
  const { plan, findings } = await checkRelease({
    folder,
    root: cwd,
    now,
    env,
    isOffline: call.options.offline === true,
    ...tools,
  });
  const checked = plan ? call.texts.release.planned(plan.package, plan.version, plan.bump) : "";
  return reportRelease({ findings: [...(config.found ? ofSetup : []), ...findings], now, checked }, call);
};
