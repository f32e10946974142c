import { resolve } from "node:path";
import { fails } from "@trellis/findings";
import type { Command } from "../command.js";
import { loadReleaseWords } from "../load-release-words.js";
import { loadWords } from "../load-words.js";
import { checkLanguage, readNow } from "../read-options.js";
import { readOutputs } from "../read-outputs.js";
import { reportRelease } from "../report-release.js";

/** `trellis release plan [folder]`: the smallest honest versions of a package and its contracts. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readOutputs(call.options);
  const now = readNow(call.options, call.io);
  const { cwd, env } = call.io;
  const folder = resolve(cwd, call.args[0] ?? ".");
  const { checkRelease, writePlan } = await import("@trellis/release");
  const { plan, findings } = await checkRelease({
    folder,
    root: cwd,
    now,
    env,
    isOffline: call.options.offline === true,
  });
  const ofFiles = findings.filter((one) => !plan?.findings.includes(one));
  const checked = plan ? call.texts.release.planned(plan.package, plan.version, plan.bump) : "";
  // What is wrong with the files themselves, a migration that fails included, is mended by no version.
  const isStopped = ofFiles.some(fails);
  if (!plan || isStopped || call.options.write !== true || call.options.dryRun === true) {
    return reportRelease({ findings, now, checked }, call);
  }
  // The changelog is written in English, as npm's readers expect.
  const words = Object.assign({}, await loadWords("en"), await loadReleaseWords("en"));
  const left = writePlan({ plan, folder, root: cwd, words });
  return reportRelease({ findings: [...ofFiles, ...left], now, checked }, call);
};
