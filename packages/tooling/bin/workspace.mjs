import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure, mustRun } from "./terminal.mjs";

/** The root of this repository. */
export const root = fileURLToPath(new URL("../../../", import.meta.url)).replace(/[\\/]$/, "");

/** Where we remember what is already done. */
export const cacheFolder = join(root, "node_modules", ".cache", "trellis");

/** @param {string} file */
export function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Every package under `packages`, each with its folder and its package.json. */
export function packages() {
  const parent = join(root, "packages");
  return readdirSync(parent)
    .sort()
    .map((name) => ({ name, folder: join(parent, name) }))
    .filter(({ folder }) => existsSync(join(folder, "package.json")))
    .map((one) => ({ ...one, manifest: readJson(join(one.folder, "package.json")) }));
}

/** The JavaScript file behind a command of an installed tool: run it with Node, and no shell or wrapper is needed. */
export function toolFile(name) {
  const folder = join(root, "node_modules", name);
  if (!existsSync(folder)) throw new Failure(`${name} is not installed: run npm start once.`);
  const { bin } = readJson(join(folder, "package.json"));
  return join(folder, typeof bin === "string" ? bin : Object.values(bin)[0]);
}

/** Runs an installed tool that must succeed. */
export async function mustRunTool(name, args, options) {
  await mustRun(process.execPath, [toolFile(name), ...args], { cwd: root, ...options });
}
