import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Why a file could not be written, as far as the system says. */
export type UnwritableCause = "folder-missing" | "not-allowed" | "is-folder" | "disk-full" | "other";

/** How a file was written; or why it was not, with the system's code. */
export type Written =
  | { readonly ok: true }
  | { readonly ok: false; readonly cause: UnwritableCause; readonly code: string };

/** Writes a file beside its place and renames it, so that nobody ever reads half a report. */
export async function writeOutput(file: string, text: string): Promise<Written> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text, { flag: "wx" });
    await rename(beside, file);
    return { ok: true };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { ok: false, cause: causeOf(code), code };
  }
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
