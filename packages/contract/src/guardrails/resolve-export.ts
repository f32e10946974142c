import { join } from "node:path";

/**
 * The file that a package's `exports` give for a subpath ("./lead/v1") when an ES module imports it, or undefined. Only
 * what the generator of guardrail packages writes is understood: plain subpaths, with or without conditions.
 */
export function resolveExport(folder: string, packageExports: unknown, subpath: string): string | undefined {
  const target =
    isRecord(packageExports) && Object.hasOwn(packageExports, subpath) ? pick(packageExports[subpath]) : undefined;
  if (!target?.startsWith("./") || target.split("/").includes("..")) return undefined;
  return join(folder, ...target.slice(2).split("/"));
}

const conditions: ReadonlySet<string> = new Set(["node", "import", "module-sync", "default"]);

/** The first condition that holds decides, as in Node. */
function pick(target: unknown): string | undefined {
  if (typeof target === "string") return target;
  if (!isRecord(target)) return undefined;
  for (const [condition, below] of Object.entries(target)) {
    const picked = conditions.has(condition) ? pick(below) : undefined;
    if (picked !== undefined) return picked;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
