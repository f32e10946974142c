import type { Finding } from "../finding.js";
import { fieldPath } from "../labels.js";
import { matchesPattern } from "./matches-pattern.js";
import type { Waiver, WaiverPlace } from "./waiver.js";

/** Whether an exception is about a finding: one rule, one tool, and every part of the place. */
export function matchesWaiver(finding: Finding, { rule, tool, folder, place }: Waiver): boolean {
  const { at } = finding;
  return (
    finding.rule === rule &&
    (tool === undefined || at.tool === undefined || at.tool === tool) &&
    (place.file === undefined || isFile(at.file, place.file, folder)) &&
    (place.contract === undefined || at.contract === place.contract) &&
    (place.slot === undefined || at.slot === place.slot) &&
    (place.name === undefined || finding.data.name === place.name) &&
    (place.field === undefined || isField(finding, place.field))
  );
}

/** The file of a finding as an exception writes it: relative to the tool's folder. Undefined outside of it. */
export function fileInTool(file: string, folder: string | undefined): string | undefined {
  if (folder === undefined || folder === "." || folder === "") return file;
  return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
}

function isFile(file: string | undefined, pattern: string, folder: string | undefined): boolean {
  const inTool = file === undefined ? undefined : fileInTool(file, folder);
  return inTool !== undefined && matchesPattern(inTool, pattern.replace(/^\.\//, ""));
}

function isField({ at, others }: Finding, field: string): boolean {
  // What was counted together with other fields is about them too, and an exception for one field is not.
  return others !== true && at.pointer !== undefined && fieldPath(at.pointer) === field.replaceAll(/\[\d+\]/g, "[]");
}

/** The parts of a place, in the order in which people read them. */
export const placeParts = [
  "file",
  "contract",
  "field",
  "slot",
  "name",
] as const satisfies readonly (keyof WaiverPlace)[];

/** Whether an exception would bend a rule everywhere, or more than one rule. */
export function isTooWide({ rule, place }: Pick<Waiver, "rule" | "place">): boolean {
  const narrows = (part: string | undefined) => part !== undefined && /[^*?./\s]/.test(part);
  return rule.includes("*") || !placeParts.some((part) => narrows(place[part]));
}
