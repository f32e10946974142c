import { dirname, resolve, sep } from "node:path";
import type { Call } from "../command.js";
import { loadSetup } from "../load-setup.js";

/**
 * The folders and files whose changes matter: what is checked, the configuration and what lies beside it, and the
 * guardrail packages that are worked on here. What was installed does not change by itself.
 */
export async function watchRoots(given: Call): Promise<string[]> {
  const { call, config, guardrails } = await loadSetup(given);
  const { configName } = await import("@trellis/byot");
  const { cwd } = call.io;
  const named = call.args.length > 0 ? call.args : (config.config.tools ?? []).map(fixedPart);
  const own = guardrails.packages
    .map(({ folder }) => folder)
    .filter((folder) => !folder.split(sep).includes("node_modules"));
  const configFile = resolve(cwd, config.place("").file ?? configName);
  const beside = ["grants.yaml", "owners.yaml"].map((name) => resolve(dirname(configFile), name));
  return [...new Set([...named.map((path) => resolve(cwd, path)), configFile, ...beside, ...own])];
}

/** The folders of a pattern before its first wildcard: a tool may yet come to lie there. */
function fixedPart(pattern: string): string {
  const parts = pattern.split("/");
  const wild = parts.findIndex((part) => /[*?{}[\]()!+@]/.test(part));
  return wild === -1 ? pattern : parts.slice(0, wild).join("/") || ".";
}
