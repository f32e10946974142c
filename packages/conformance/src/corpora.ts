import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The folder with other people's test suites, or why there is none. */
export type Corpora = { readonly folder: string } | { readonly folder?: never; readonly reason: string };

/** Looks for the folder that `TRELLIS_CORPORA` names. */
export function findCorpora(environment: NodeJS.ProcessEnv = process.env): Corpora {
  const folder = environment.TRELLIS_CORPORA;
  if (!folder) return { reason: "TRELLIS_CORPORA names no folder, so the foreign test suites are left out" };
  if (!existsSync(folder))
    return { reason: `TRELLIS_CORPORA names ${folder}, which does not exist, so the foreign test suites are left out` };
  return { folder };
}

/** One schema of the official JSON Schema test suite with its documents. */
export interface SuiteGroup {
  /** The file without its ending, relative to the draft's folder: "allOf", "optional/format/date". */
  readonly file: string;
  readonly description: string;
  readonly schema: object | boolean;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** Every group below a folder of the suite, `optional` left out unless the folder itself is in it. */
export function readSuite(folder: string, prefix = ""): SuiteGroup[] {
  const groups: SuiteGroup[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isFile() || !entry.name.endsWith(".json")) continue;
    const inFile: Omit<SuiteGroup, "file">[] = JSON.parse(readFileSync(join(folder, entry.name), "utf8"));
    for (const group of inFile) groups.push({ ...group, file: prefix + entry.name.replace(/\.json$/, "") });
  }
  return groups;
}

/** The schemas that the suite expects to find at `http://localhost:1234/`, by address. */
export function readRemotes(folder: string): Map<string, object | boolean> {
  const remotes = new Map<string, object | boolean>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".json")) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `http://localhost:1234/${relative(folder, path).replaceAll("\\", "/")}`;
    remotes.set(address, JSON.parse(readFileSync(path, "utf8")));
  }
  return remotes;
}
