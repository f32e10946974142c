import { walkFolders } from "./walk-folders.js";

/** The file that makes a folder a tool. */
export const manifestName = "trellis.yaml";

/** What a folder that was to be checked holds. */
export interface FoundTools {
  /** The folders with a manifest, the given one and those below it, in a stable order. */
  readonly folders: readonly string[];
  /** Folders that could not be looked into. */
  readonly unreadable: readonly string[];
  /** In the given folder, a file that was surely meant to be the manifest: "trellis.yml". */
  readonly nearMiss?: string;
}

/** Finds the tools in a folder and below it. */
export async function findTools(root: string): Promise<FoundTools> {
  const folders: string[] = [];
  const unreadable: string[] = [];
  let nearMiss: string | undefined;
  for await (const { folder, entries } of walkFolders(root)) {
    if (!entries) unreadable.push(folder);
    else if (entries.some(({ name }) => name === manifestName)) folders.push(folder);
    else if (folder === root) nearMiss = entries.find(({ name }) => isNearMiss(name))?.name;
  }
  return { folders, unreadable, ...(nearMiss !== undefined && { nearMiss }) };
}

function isNearMiss(name: string): boolean {
  return /^trellis\.ya?ml(\.txt)?$/i.test(name);
}
