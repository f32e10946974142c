import { type Dirent, readdir } from "node:fs";
import { join } from "node:path";

/** A `readdir` for a search that must not follow links, and must not be silent about them either. */
export interface FolderReader {
  readonly readdir: typeof readdir;
  /** The links it met, by path. They are shown to the search as files, so that their names are matched. */
  readonly links: ReadonlySet<string>;
  /** The folders that it could not read. */
  readonly unreadable: readonly string[];
}

/** Makes a {@link FolderReader} for one search. */
export function createFolderReader(): FolderReader {
  const links = new Set<string>();
  const unreadable: string[] = [];

  function read(folder: string, _options: unknown, done: (error: Error | null, entries: Dirent[]) => void): void {
    readdir(folder, { withFileTypes: true }, (error, entries) => {
      if (error && error.code !== "ENOENT") unreadable.push(folder);
      const shown = (entries ?? []).map((entry) => {
        if (!entry.isSymbolicLink()) return entry;
        links.add(join(folder, entry.name));
        return Object.create(entry, {
          isFile: { value: () => true },
          isSymbolicLink: { value: () => false },
        }) as Dirent;
      });
      done(error, shown);
    });
  }

  return { readdir: read as typeof readdir, links, unreadable };
}
