import { existsSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { nearest } from "@trellis/findings";

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
  return found(
    nodeModules(from).map((folder) => join(folder, ...name.split("/"))),
    "package",
  );
}

/**
 * The installed guardrail package whose name comes nearest to one that led nowhere, sought where {@link findPackage}
 * seeks and nowhere else: a package counts when it has a `trellis.json`.
 */
export function nearestPackage(name: string, from: string): string | undefined {
  const installed = new Set(nodeModules(from).flatMap(guardrailsIn));
  // A name without its scope, or in another one, is meant as often as a slip.
  const last = (of: string): string => of.slice(of.indexOf("/") + 1);
  return nearest(name, installed) ?? [...installed].find((one) => last(one) === last(name));
}

const mostPackages = 5000;

function guardrailsIn(modules: string): string[] {
  const names = namesIn(modules).flatMap((one) =>
    one.startsWith("@") ? namesIn(join(modules, one)).map((inScope) => `${one}/${inScope}`) : one,
  );
  return names.slice(0, mostPackages).filter((one) => existsSync(join(modules, ...one.split("/"), "trellis.json")));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch {
    return [];
  }
}

function nodeModules(from: string): string[] {
  const folders = ancestors(resolve(from)).filter((folder) => basename(folder) !== "node_modules");
  return folders.map((folder) => join(folder, "node_modules"));
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
