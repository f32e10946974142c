import { posix, win32 } from "node:path";

/** How a pattern of a manifest leaves the tool's folder by what it says, if it does. Windows' paths are known everywhere. */
export function leavesFolder(pattern: string): "absolute" | "upwards" | undefined {
  if (posix.isAbsolute(pattern) || win32.isAbsolute(pattern) || /^[A-Za-z]:/.test(pattern)) return "absolute";
  return pattern.split("/").includes("..") ? "upwards" : undefined;
}

/**
 * Whether matching could take for ever. A star or a choice in braces may stand for many parts of a name, so each further
 * one multiplies the ways to match; a stranger's pattern and file names must not be able to hold up a check.
 */
export function isTooWide(pattern: string): boolean {
  const deep = pattern.match(/\*\*+/g)?.length ?? 0;
  const inOneName = Math.max(...pattern.split("/").map(choices));
  return deep > 2 || inOneName > 3 || choices(pattern) > 6 || pattern.length > 200;
}

function choices(pattern: string): number {
  return pattern.match(/\*+|\{/g)?.length ?? 0;
}

/** The folders that a pattern names before its first wildcard: of `exports/2026/*.csv`, `exports/2026`. */
export function fixedPart(pattern: string): string {
  const steps = pattern.replace(/\/+$/, "").split("/");
  const wild = steps.findIndex((step) => /[*?[\]{}()!]/.test(step));
  return (wild === -1 ? steps : steps.slice(0, wild)).join("/");
}

/** Whether a file below the folder `path` could match `pattern`; a doubtful case could. */
export function couldLieBelow(path: string, pattern: string): boolean {
  const steps = path.split("/");
  const wanted = pattern.replace(/^(\.\/)+/, "").split("/");
  for (const [index, step] of steps.entries()) {
    const name = wanted[index];
    if (name === undefined) return false;
    if (name.includes("**")) return true;
    if (!matchesName(step, name)) return false;
  }
  return wanted.length > steps.length;
}

function matchesName(name: string, wanted: string): boolean {
  if (/[[\]{}()!+@\\]/.test(wanted)) return true;
  const literal = wanted
    .replace(/[.^$|]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${literal}$`, "u").test(name);
}
