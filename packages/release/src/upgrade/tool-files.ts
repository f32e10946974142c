import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Larger files are data or were generated; nobody wrote an import there by hand. */
const maxBytes = 2_000_000;

/** The program files of a tool, without what it has installed or built; relative to its folder, with "/". */
export function programFiles(folder: string): string[] {
  const found: string[] = [];
  const open = [""];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of entriesOf(join(folder, at))) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      // A link may lead out of the tool's folder: nothing is followed.
      if (entry.isDirectory() && !/^(node_modules|dist|\.git)$/.test(entry.name)) open.push(path);
      else if (entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && isSmall(join(folder, path))) found.push(path);
    }
  }
  return found.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What may not be read is not the tool's code to us.
    return [];
  }
}

function isSmall(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size !== undefined && statSync(file).size <= maxBytes;
}
