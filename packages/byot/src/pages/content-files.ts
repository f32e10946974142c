import { fileOutsideFolder, fileUnreadable } from "@trellis/contract/rules";
import { finding } from "@trellis/findings";
import { findFiles } from "../find/find-files.js";
import type { Said } from "../manifest/declarations.js";
import { toolContentMissing, toolDataPatternTooWide } from "../rules/index.gen.js";
import type { ToolInCheck } from "../tool-in-check.js";

/** The files that `content` of an entry of `publishes` names, after everything that is wrong with it has been said. */
export async function contentFiles(
  { text, pointer }: Said,
  { root, name, collector, place, shown }: ToolInCheck,
): Promise<readonly string[]> {
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
  if (found.files.length === 0 && nothingSaid) {
    collector.add(finding(toolContentMissing, place(pointer), { name: text, isFolder: found.isFolder }));
  }
  return found.files;
}
