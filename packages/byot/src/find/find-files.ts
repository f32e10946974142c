import { lstat, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { escapePath, glob } from "tinyglobby";
import { couldLieBelow, fixedPart, isTooWide, leavesFolder } from "./file-pattern.js";
import { createFolderReader } from "./folder-reader.js";

/** What a file pattern of a manifest stands for. All paths are relative to the tool's folder, with "/", in order. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Links that it meets and that lead out of the folder. */
  readonly outside: readonly string[];
  /** Folders on the way that could not be looked into. */
  readonly unreadable: readonly string[];
  /** How the pattern itself leaves the folder. */
  readonly leaves?: "absolute" | "upwards";
  readonly tooWide?: true;
  /** The pattern is the name of a folder. */
  readonly isFolder?: true;
}

const nothing: FoundFiles = { files: [], outside: [], unreadable: [] };

/** Finds the files that a manifest names below `folder` (a real path), and nothing outside of it. */
export async function findFiles(folder: string, written: string): Promise<FoundFiles> {
  // Windows' way of writing paths is understood everywhere.
  const pattern = written.replaceAll("\\", "/");
  const leaves = leavesFolder(pattern);
  if (leaves) return { ...nothing, leaves };
  if (isTooWide(pattern)) return { ...nothing, tooWide: true };
  const fixed = fixedPart(pattern);
  if (await isOutside(folder, fixed)) return { ...nothing, outside: [fixed] };
  if (fixed === pattern.replace(/\/+$/, "") && (await isFolder(join(folder, fixed))))
    return { ...nothing, isFolder: true };

  const reader = createFolderReader();
  const matches = await glob(await globOf(folder, pattern), {
    cwd: folder,
    ignore: ["**/node_modules/**"],
    followSymbolicLinks: false,
    expandDirectories: false,
    extglob: false,
    fs: { readdir: reader.readdir },
  });
  const below = (path: string) => relative(folder, path).split(sep).join("/");
  const links = new Set([...reader.links].map(below));
  const matched = new Set(matches);
  const files: string[] = [];
  const outside = new Set<string>();
  for (const match of matches) {
    if (!links.has(match) || !(await isFolder(join(folder, match)))) files.push(match);
  }
  for (const link of links) {
    const reachesFor = matched.has(link) || (couldLieBelow(link, pattern) && (await isFolder(join(folder, link))));
    if (reachesFor && (await isOutside(folder, link))) outside.add(link);
  }
  return {
    files: files.filter((file) => !outside.has(file)).sort(),
    outside: [...outside].sort(),
    unreadable: reader.unreadable.map(below).sort(),
  };
}

/** A name that is there means that file, whatever signs are in it; in all else only stars, braces and brackets mean more. */
async function globOf(folder: string, pattern: string): Promise<string> {
  const isName = await lstat(join(folder, pattern)).catch(() => undefined);
  return isName ? escapePath(pattern) : pattern.replace(/[()+@!|^$]/g, "\\$&");
}

async function isOutside(folder: string, path: string): Promise<boolean> {
  try {
    const real = relative(folder, await realpath(join(folder, path)));
    // On Windows another drive has no relative path.
    return real === ".." || real.startsWith(`..${sep}`) || isAbsolute(real);
  } catch {
    // What is not there leads nowhere; reading it says so.
    return false;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
