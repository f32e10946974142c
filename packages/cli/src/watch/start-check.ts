import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Call } from "../command.js";
import { type OptionName, type OptionValues, options } from "../options.js";
import type { WatchedCheck } from "./watch-state.js";

/** Checks paths in a process of its own, which writes to our screen, and gives what it said. */
export async function startCheck(paths: readonly string[], call: Call, signal: AbortSignal): Promise<WatchedCheck> {
  const folder = await mkdtemp(join(tmpdir(), "trellis-watch-"));
  const file = join(folder, "report.json");
  const program = process.argv[1] ?? "";
  const words = [
    ...process.execArgv,
    program,
    "check",
    ...wordsOf(call.options),
    "--output",
    `json=${file}`,
    "--",
    ...paths,
  ];
  try {
    await new Promise<void>((ended, failed) => {
      const child = spawn(process.execPath, words, { cwd: call.io.cwd, stdio: ["ignore", "inherit", "inherit"] });
      const stop = (): void => void child.kill("SIGINT");
      signal.addEventListener("abort", stop, { once: true });
      child.on("error", failed);
      child.on("close", () => {
        signal.removeEventListener("abort", stop);
        ended();
      });
    });
    return { report: JSON.parse(await readFile(file, "utf8")) };
  } catch {
    // A check that was ended, or that broke, has told so itself.
    return {};
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The options of a call as words, without the one that brought us here. */
function wordsOf(given: OptionValues): string[] {
  return (Object.keys(options) as OptionName[]).flatMap((name) => {
    if (name === "watch") return [];
    const value: unknown = Object.hasOwn(given, name) ? given[name as keyof OptionValues] : undefined;
    const { long } = options[name];
    if (value === false) return long.startsWith("--no-") ? [long] : [];
    if (value === true) return long.startsWith("--no-") ? [] : [long];
    const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return values.map((one) => `${long}=${one}`);
  });
}
