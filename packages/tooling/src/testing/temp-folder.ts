import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const names = ["TMPDIR", "TEMP", "TMP"];

/**
 * Gives a run of tests a temporary folder of its own and takes it away at the end: thousands of tests make folders,
 * and a machine that runs them every day must not fill up with what one of them forgot.
 */
export function setup(): () => void {
  const before = names.map((name) => [name, process.env[name]] as const);
  const folder = mkdtempSync(join(realpathSync.native(tmpdir()), "trellis-tests-"));
  // The processes in which tests run are started after this and inherit it.
  for (const name of names) process.env[name] = folder;
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
