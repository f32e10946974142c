import type { Io } from "./io.js";

/**
 * How the reader calls the command. Who started it through npm or npx has it in a folder and not on the path, so what we
 * name for copying goes the same way.
 */
export function commandName({ env }: Pick<Io, "env">): string {
  return env.npm_config_user_agent || env.npm_lifecycle_event ? "npx trellis" : "trellis";
}
