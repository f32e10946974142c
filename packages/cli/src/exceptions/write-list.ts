import { lstat, readFile } from "node:fs/promises";
import { editYamlList, type ListEdit } from "@trellis/contract/fix";
import { fileOutsideFolder } from "@trellis/contract/rules";
import { type Finding, finding } from "@trellis/findings";
import { listUnwritable } from "../rules/run/list-unwritable.js";
import { outputUnwritable } from "../rules/run/output-unwritable.js";
import { writeOutput } from "../write-output.js";
import { shownFrom } from "./shown-from.js";

/** A list in a file, and what is to become of it. */
export interface ListToWrite extends ListEdit {
  /** Absolute. */
  readonly file: string;
  readonly key: string;
  readonly cwd: string;
  /** Looks whether it could be done, and writes nothing. */
  readonly dryRun?: boolean;
}

/** Writes a list beside its place and renames it; its comments stay. Gives why it could not be done, if it could not. */
export async function writeList({
  file,
  key,
  cwd,
  dryRun = false,
  ...edit
}: ListToWrite): Promise<Finding | undefined> {
  const shown = shownFrom(cwd, file);
  const found = await lstat(file).catch(() => undefined);
  // A link in a tool's folder may lead anywhere; nobody asked for that to be written.
  if (found?.isSymbolicLink()) return finding(fileOutsideFolder, { file: shown }, { how: "link" });
  const before = found?.isFile() ? await readFile(file, "utf8").catch(() => undefined) : found ? undefined : "";
  const after = before === undefined ? undefined : editYamlList(before, key, edit);
  if (after === undefined) return finding(listUnwritable, { file: shown }, { name: shown, key });
  if (dryRun) return undefined;
  const written = await writeOutput(file, after);
  return written.ok
    ? undefined
    : finding(outputUnwritable, {}, { file: shown, cause: written.cause, code: written.code });
}
