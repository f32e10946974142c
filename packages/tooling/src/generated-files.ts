import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What a generator wants on disk, and what it found wrong with its sources. */
export interface Generated {
  /** Absolute path to text. */
  readonly files: ReadonlyMap<string, string>;
  /** One sentence each, with the file and the remedy. */
  readonly problems: readonly string[];
}

/** The files whose text on disk is not what was generated, in order. */
export function staleFiles(files: Generated["files"]): string[] {
  return [...files]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text)
    .map(([path]) => path);
}

/** Writes what differs and leaves the rest untouched; gives the paths written. */
export function writeFiles(files: Generated["files"]): string[] {
  const stale = staleFiles(files);
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files.get(path) ?? "");
  }
  return stale;
}
