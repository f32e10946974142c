import { fileOutsideFolder, fileUnreadable } from "@trellis/contract/rules";
import { finding } from "@trellis/findings";
import { findFiles } from "../find/find-files.js";
import type { Said } from "../manifest/declarations.js";
import { toolDataMissing, toolDataPatternTooWide } from "../rules/index.gen.js";
import type { ToolInCheck } from "../tool-in-check.js";

/** The data files of an entry. */
export interface DataFiles {
  /** Below the tool's folder. */
  readonly files: readonly string[];
  /** Nothing is wrong with what the manifest names, and nothing is there. */
  readonly isAbsent: boolean;
}

/** The files that `data` names, after everything that is wrong with it has been said. */
export async function dataFiles(
  { text, pointer }: Said,
  { root, name, collector, place, shown, receipt }: ToolInCheck,
): Promise<DataFiles> {
  const found = await findFiles(root, text);
  if (found.leaves) collector.add(finding(fileOutsideFolder, place(pointer), { how: found.leaves }));
  else if (found.tooWide) collector.add(finding(toolDataPatternTooWide, place(pointer), { name: text }));
  for (const link of found.outside) {
    collector.add(finding(fileOutsideFolder, { tool: name, file: shown(link) }, { how: "link" }));
  }
  for (const folder of found.unreadable) {
    collector.add(finding(fileUnreadable, { tool: name, file: shown(folder) }, { why: "not-allowed" }));
  }
  const nothingSaid = !found.leaves && !found.tooWide && found.outside.length + found.unreadable.length === 0;
  const isAbsent = found.files.length === 0 && nothingSaid && !found.isFolder;
  // Data may well stay elsewhere when a receipt speaks for it.
  if (found.files.length === 0 && nothingSaid && !(isAbsent && receipt.isThere)) {
    collector.add(finding(toolDataMissing, place(pointer), { name: text, isFolder: found.isFolder }));
  }
  return { files: found.files, isAbsent };
}
