import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { lstat, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** Why a file could not be written, as far as the system says. */
export type UnwritableCause = "folder-missing" | "not-allowed" | "is-folder" | "disk-full" | "other";

/** How a file was written; or why it was not, with the system's code. */
export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly cause: UnwritableCause; readonly code: string };

/**
 * Writes a file beside its place and renames it, so that nobody ever reads half a report. A link stays a link: what it
 * leads to is written. What is no file (a device, a pipe, an open output) is written to as it is, and never replaced.
 */
export async function writeOutput(file: string, text: string): Promise<Written> {
  try {
    const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      return undefined;
    });
    if (found?.isDirectory()) return { ok: false, cause: "is-folder", code: "EISDIR" };
    if (!isWhole(file, found)) await writeFile(file, text, { flag: "a" });
    else await replace(await targetOf(file), text);
    return { ok: true };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { ok: false, cause: causeOf(code), code };
  }
}

async function replace(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text, { flag: "wx" });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Whether writing to a file takes the place of what is in it: it can be written a second time. */
export async function isReplaced(file: string): Promise<boolean> {
  return isWhole(file, await stat(file).catch(() => undefined));
}

/** An open output, such as /dev/stdout, may lead to a file that somebody is still writing. */
function isWhole(file: string, found: Stats | undefined): boolean {
  const isOpenOutput = process.platform !== "win32" && /^\/(?:dev|proc)\//.test(file);
  return !isOpenOutput && (found === undefined || found.isFile());
}

/** The file that a link leads to, if it is one; it need not be there yet. Links in a circle were refused before. */
async function targetOf(file: string): Promise<string> {
  const real = await realpath(file).catch(() => undefined);
  if (real !== undefined) return real;
  const isLink = await lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  return isLink ? targetOf(resolve(dirname(file), await readlink(file))) : file;
}

/** What one of the system's codes means to the person who named the file. */
export function causeOf(code: string): UnwritableCause {
  return causes[code] ?? "other";
}

const causes: { readonly [code: string]: UnwritableCause } = {
  ENOENT: "folder-missing",
  ENOTDIR: "folder-missing",
  EACCES: "not-allowed",
  EPERM: "not-allowed",
  EROFS: "not-allowed",
  EISDIR: "is-folder",
  EEXIST: "is-folder",
  ENOTEMPTY: "is-folder",
  ENOSPC: "disk-full",
};
