import { plainStyle, type Style } from "@trellis/findings/report";
import pc from "picocolors";
import type { Io, Output } from "./io.js";
import type { OptionValues } from "./options.js";

/** The colours for one output: none when the reader, the environment or a pipe says so. */
export function styleFor(output: Output, { color }: OptionValues, env: Io["env"]): Style {
  if (!isColoured(output, color, env)) return plainStyle;
  const colors = pc.createColors(true);
  return { strong: colors.bold, quiet: colors.dim, good: colors.green, bad: colors.red };
}

/** `--no-color`, then NO_COLOR, then FORCE_COLOR, then whether a terminal that knows colours is watching. */
function isColoured(output: Output, color: boolean | undefined, env: Io["env"]): boolean {
  if (color === false || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return output.isTerminal && env.TERM !== "dumb";
}
