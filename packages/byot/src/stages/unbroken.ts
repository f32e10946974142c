import { finding } from "@trellis/findings";
import type { FileCheck } from "../check-file.js";
import type { CheckRun } from "../check-run.js";
import type { CheckedOne } from "../checked-one.js";
import { folderName, shownPath } from "../find/shown-path.js";
import { runCheckBroken } from "../rules/index.gen.js";

/** An error of our own while we look at one tool is told as such, and the other tools are still checked. */
export async function unbroken(path: string, check: () => Promise<CheckedOne>, { cwd }: CheckRun): Promise<CheckedOne> {
  try {
    return await check();
  } catch (error) {
    return brokenOne(path, error, cwd);
  }
}

/** The same for a file on its own. */
export async function unbrokenFile(
  path: string,
  check: () => Promise<FileCheck>,
  { cwd }: CheckRun,
): Promise<FileCheck> {
  try {
    return await check();
  } catch (error) {
    return { checked: brokenOne(path, error, cwd) };
  }
}

function brokenOne(path: string, error: unknown, cwd: string): CheckedOne {
  const name = folderName(path);
  const shown = shownPath(cwd, path);
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    tool: { name, folder: shown, data: [] },
    findings: [finding(runCheckBroken, { tool: name, file: shown }, { name, error: said })],
  };
}
