import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** A folder on the way, and what is in it; without `entries` it could not be read. */
export interface WalkedFolder {
  readonly folder: string;
  readonly entries?: readonly Dirent[];
}

/**
 * Goes through `root` and the folders below it, parents first and names in order. Links, hidden folders and folders of
 * other people's code (`node_modules`, `dist`) are not entered; `enter` may leave out more.
 */
export async function* walkFolders(
  root: string,
  enter: (folder: WalkedFolder) => boolean = () => true,
): AsyncGenerator<WalkedFolder> {
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const walked = { folder, ...(await entriesOf(folder)) };
    yield walked;
    if (folder !== root && !enter(walked)) continue;
    const below = (walked.entries ?? []).filter((entry) => entry.isDirectory() && !isLeftOut(entry.name));
    for (const { name } of below.reverse()) waiting.push(join(folder, name));
  }
}

function isLeftOut(name: string): boolean {
  return name === "node_modules" || name === "dist" || name.startsWith(".");
}

async function entriesOf(folder: string): Promise<{ entries?: Dirent[] }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    // By code unit: the same order on every machine, whatever its language.
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch {
    return {};
  }
}
