import { resolve } from "node:path";
import { fails } from "@trellis/findings";
import type { Command } from "../command.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { reportRelease } from "../report-release.js";

/** `trellis release record [folder]`: writes down what is about to be published, for later versions to be held against. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readFormat(call.options);
  const { cwd, env } = call.io;
  const { recordRelease } = await import("@trellis/release");
  const { written, findings } = await recordRelease({
    folder: resolve(cwd, call.args[0] ?? "."),
    root: cwd,
    env,
    replace: call.options.replace === true,
    isOffline: call.options.offline === true,
  });
  if (findings.some(fails)) return reportRelease({ findings, now: call.io.now(), checked: "" }, call);
  call.io.stdout.write(
    `${[call.texts.release.recorded(written.length), ...written.map((file) => `  ${file}`)].join("\n")}\n`,
  );
  return 0;
};
