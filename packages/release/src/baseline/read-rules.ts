import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readDocument } from "@trellis/contract/read";
import type { Json } from "@trellis/findings";
import { type PublishedRule, rulesOfIndex } from "./baseline.js";

/**
 * The rules that a package publishes with the level of each: those of the policies in its `trellis.json`, and those that its
 * module `./rules` exports. That module is loaded as its users load it, so it has to be built; what is not there has no rules.
 */
export async function readRules(folder: string): Promise<PublishedRule[]> {
  const read = (path: string): Json | undefined =>
    existsSync(join(folder, path)) ? readDocument({ root: folder, path, maxBytes: 10_000_000 }).value : undefined;
  const own = await exportedRules(folder, read("package.json"));
  const known = new Map([...rulesOfIndex(read("trellis.json")), ...own].map((rule) => [rule.id, rule]));
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function exportedRules(folder: string, manifest: Json | undefined): Promise<PublishedRule[]> {
  const target = fileOf(at(at(manifest, "exports"), "./rules"));
  if (target === undefined || !existsSync(join(folder, target))) return [];
  const module: { readonly rules?: unknown } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, target)).href
  );
  if (!Array.isArray(module.rules)) return [];
  return (module.rules as readonly PublishedRule[]).map(({ id, level, from }) => ({
    id,
    level,
    ...(from !== undefined && { from }),
  }));
}

function fileOf(target: Json | undefined): string | undefined {
  const file = typeof target === "string" ? target : at(target, "default");
  return typeof file === "string" && file.startsWith("./") ? file : undefined;
}

function at(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return (value as { readonly [key: string]: Json })[key];
}
