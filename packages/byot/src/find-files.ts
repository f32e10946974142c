import { realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { glob } from "tinyglobby";
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

/** Finds the files that `pattern` names below `folder` (a real path), and nothing outside of it. */
export async function findFiles(folder: string, pattern: string): Promise<FoundFiles> {
  const leaves = leavesFolder(pattern);
  if (leaves) return { ...nothing, leaves };
  if (isTooWide(pattern)) return { ...nothing, tooWide: true };
  const fixed = fixedPart(pattern);
  if (await isOutside(folder, fixed)) return { ...nothing, outside: [fixed] };
  if (fixed === pattern.replace(/\/+$/, "") && (await isFolder(join(folder, fixed))))
    return { ...nothing, isFolder: true };

  const reader = createFolderReader();
  const matches = await glob(pattern, {
    cwd: folder,
    ignore: ["**/node_modules/**"],
    followSymbolicLinks: false,
    expandDirectories: false,
    extglob: false,
    fs: { readdir: reader.readdir },
  });
  const below = (path: string) => relative(folder, path).split(sep).join("/");
  const links = [...reader.links].map(below);
  const files: string[] = [];
  const outside = new Set<string>();
  for (const match of matches) {
    if (!links.includes(match) || !(await isFolder(join(folder, match)))) files.push(match);
  }
  for (const link of links) {
    const reachesFor = matches.includes(link) || (couldLieBelow(link, pattern) && (await isFolder(join(folder, link))));
    if (reachesFor && (await isOutside(folder, link))) outside.add(link);
  }
  return {
    files: files.filter((file) => !outside.has(file)).sort(),
    outside: [...outside].sort(),
    unreadable: reader.unreadable.map(below).sort(),
  };
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
