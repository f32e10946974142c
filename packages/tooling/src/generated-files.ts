import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What a generator wants on disk, and what it found wrong with its sources. */
export interface Generated {
  /** Absolute path to text. */
  readonly files: ReadonlyMap<string, string>;
  /** One sentence each, with the file and the remedy. */
  readonly problems: readonly string[];
}

/** What a generator did, or with `--check` would have done. */
export interface Outcome {
  /** How many files it makes. */
  readonly files: number;
  /** Absolute paths of those that were not fresh. */
  readonly changed: readonly string[];
  readonly problems: readonly string[];
}

/** The files whose text on disk is not what was generated, in order. */
export function staleFiles(files: Generated["files"]): string[] {
  return [...files].filter(([path, text]) => readText(path) !== text).map(([path]) => path);
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

function readText(path: string): string | undefined {
  // A checkout with Windows line ends is as fresh as any.
  return existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : undefined;
}
