import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Finding, finding } from "@trellis/findings";
import { packageMissing } from "./rules/run/package-missing.js";

/** Why the folder that the caller named, as it was written, is none to work in; undefined when it is one. */
export async function folderProblem(given: string, cwd: string): Promise<Finding | undefined> {
  const folder = resolve(cwd, given);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const [{ nearestPath }, { runPathMissing }] = await Promise.all([
    import("@trellis/byot"),
    import("@trellis/byot/rules"),
  ]);
  return finding(runPathMissing, {}, { name: given, nearest: nearestPath(folder, cwd) });
}

/** The same for the folder of a package. */
export async function packageProblem(given: string, cwd: string): Promise<Finding | undefined> {
  const problem = await folderProblem(given, cwd);
  if (problem || existsSync(join(resolve(cwd, given), "package.json"))) return problem;
  return finding(packageMissing, {}, { name: given });
}
