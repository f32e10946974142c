import type { Command } from "../command.js";
import { checkLanguage } from "../read-options.js";
import { readOutputs } from "../read-outputs.js";
import { reportRelease } from "../report-release.js";
import { UsageError } from "../usage-error.js";

/** `trellis diff <before> <after>`: what changed between two versions of contracts, and what it would break. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readOutputs(call.options);
  const [before, after, more] = call.args;
  if (before === undefined || after === undefined) throw new UsageError({ kind: "missing-argument", name: "after" });
  if (more !== undefined) throw new UsageError({ kind: "too-many-arguments", name: more });
  const { diffContracts } = await import("@trellis/release");
  const { cwd, env } = call.io;
  const { changes, findings } = await diffContracts({ before, after, cwd, env });
  const changed = changes.filter(({ verdict }) => verdict !== "same").length;
  const checked = call.texts.release.compared(changes.length, changed);
  return reportRelease({ findings, now: call.io.now(), checked }, call);
};
