import { readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { configName } from "../config/read-config.js";

// A tool may have installed the whole of npm; its guardrails are sought among the first of it.
const mostPackages = 5000;

/**
 * What in a tool's folder looks as if it wanted to set its own guardrails, by path below the folder. `trusted` are the
 * real folders of the packages that the check does use: a tool that links to one of them brings nothing of its own.
 */
export async function ignoredGuardrails(folder: string, trusted: ReadonlySet<string>): Promise<string[]> {
  const entries = await namesIn(folder);
  const own = [configName, "trellis.json"].filter((name) => entries.includes(name));
  if (!entries.includes("node_modules")) return own;
  const installed: string[] = [];
  for (const name of await packagesIn(join(folder, "node_modules"))) {
    const at = join(folder, "node_modules", ...name.split("/"));
    if (!(await namesIn(at)).includes("trellis.json")) continue;
    if (!trusted.has(await realpath(at).catch(() => at))) installed.push(`node_modules/${name}`);
  }
  return [...own, ...installed];
}

async function packagesIn(modules: string): Promise<string[]> {
  const names: string[] = [];
  for (const name of (await namesIn(modules)).slice(0, mostPackages)) {
    if (name.startsWith(".")) continue;
    if (!name.startsWith("@")) names.push(name);
    else
      for (const inScope of (await namesIn(join(modules, name))).slice(0, mostPackages))
        names.push(`${name}/${inScope}`);
  }
  return names.slice(0, mostPackages);
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
