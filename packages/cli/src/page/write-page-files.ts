import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { type Finding, finding } from "@trellis/findings";
import { outputUnwritable } from "../rules/run/output-unwritable.js";
import { causeOf } from "../write-output.js";

/** What was written of one page, by path from where the command was started; or why it was not. */
export interface WrittenPage {
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Writes the files of a page, each beside its place and then renamed, in their order: the page itself comes last, so that
 * nobody ever gets one whose parts are not there. Earlier files of the same names are replaced, others left alone.
 */
export async function writePageFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { cwd, dryRun }: { readonly cwd: string; readonly dryRun: boolean },
): Promise<WrittenPage> {
  const written: string[] = [];
  for (const [path, bytes] of files) {
    const file = join(folder, ...path.split("/"));
    const name = relative(cwd, file).split(sep).join("/");
    const code = dryRun ? undefined : await replace(file, bytes);
    if (code !== undefined) {
      const data = { file: name, cause: causeOf(code), code };
      return { files: written, findings: [finding(outputUnwritable, {}, data)] };
    }
    written.push(name);
  }
  return { files: written, findings: [] };
}

/** The system's code when it cannot be done. */
async function replace(file: string, bytes: string | Uint8Array): Promise<string | undefined> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, file);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return error instanceof Error && "code" in error ? String(error.code) : "";
  }
}
