import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";

/** Where a guardrail package is, or which kind of name led nowhere. */
export type FoundPackage =
  | { readonly ok: true; readonly folder: string; readonly seenAt: string }
  | { readonly ok: false; readonly kind: "package" | "folder" | "no-name" };

/**
 * Finds a guardrail package by the name the caller gives: an installed package, sought in the `node_modules` of `from`
 * and of the folders above it, or a folder ("./guardrails"), read from `from`. Nothing else is looked at: no folder
 * below `from`, no environment variable. `seenAt` is its folder before links are followed.
 */
export function findPackage(name: string, from: string): FoundPackage {
  if (/^\.{1,2}(?:[/\\]|$)/.test(name) || isAbsolute(name)) return found([resolve(from, name)], "folder");
  if (!packageName.test(name)) return { ok: false, kind: "no-name" };
  const folders = ancestors(resolve(from)).filter((folder) => basename(folder) !== "node_modules");
  return found(
    folders.map((folder) => join(folder, "node_modules", ...name.split("/"))),
    "package",
  );
}

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;

function found(candidates: readonly string[], kind: "package" | "folder"): FoundPackage {
  for (const seenAt of candidates) {
    if (existsSync(join(seenAt, "package.json"))) return { ok: true, folder: realpathSync(seenAt), seenAt };
  }
  return { ok: false, kind };
}

function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}
