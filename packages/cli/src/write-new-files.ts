import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { type Finding, finding } from "@trellis/findings";
import { fileExists } from "./rules/run/file-exists.js";
import { fileWritten } from "./rules/run/file-written.js";
import { outputUnwritable } from "./rules/run/output-unwritable.js";
import { causeOf } from "./write-output.js";

/** Files for a maker, by their path. */
export interface NewFiles {
  /** The folder in which they are written; absolute. */
  readonly folder: string;
  /** Path below the folder, with "/", to text. */
  readonly files: ReadonlyMap<string, string>;
  /** Where the command was started: files are named from there. */
  readonly cwd: string;
  readonly dryRun?: boolean;
}

/**
 * Writes new files and says which. When one of them is there already nothing is written at all: what a person has
 * made is never overwritten, and half a folder helps nobody.
 */
export async function writeNewFiles({ folder, files, cwd, dryRun = false }: NewFiles): Promise<Finding[]> {
  const shown = (path: string) => relative(cwd, join(folder, path)).split(sep).join("/");
  const taken = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  if (taken.length > 0) return taken.map((path) => finding(fileExists, {}, { name: shown(path) }));
  const said: Finding[] = [];
  for (const [path, text] of files) {
    const name = shown(path);
    if (!dryRun) {
      const problem = await write(join(folder, path), text);
      if (problem !== undefined) {
        return [...said, finding(outputUnwritable, {}, { file: name, cause: causeOf(problem), code: problem })];
      }
    }
    said.push(finding(fileWritten, {}, { name, what: dryRun ? "planned" : "written" }));
  }
  return said;
}

/** The system's code when it cannot be done. "wx": whoever made the file in the meantime keeps it. */
async function write(file: string, text: string): Promise<string | undefined> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" });
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "";
  }
}
