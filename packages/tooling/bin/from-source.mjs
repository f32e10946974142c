import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs one of our TypeScript programs as it stands in the source, without a build: `@trellis/*` packages are read
 * from their source too. Ends this process with the program's exit code.
 * @param {string} program path relative to this folder, "../src/generate.ts"
 */
export function runFromSource(program) {
  const { status, error } = spawnSync(
    process.execPath,
    [
      "--conditions=@trellis/source",
      "--import",
      import.meta.resolve("tsx"),
      fileURLToPath(new URL(program, import.meta.url)),
      ...process.argv.slice(2),
    ],
    { stdio: "inherit" },
  );
  if (error) console.error(`Could not start Node: ${error.message}`);
  process.exitCode = status ?? 1;
}
