import type { CheckRun } from "../check-run.js";
import { checkTool } from "../check-tool.js";
import type { CheckedOne } from "../checked-one.js";
import type { Targets } from "../find/find-targets.js";
import { folderName, shownPath } from "../find/shown-path.js";
import { type CheckedTargets, checkFiles, type FileOptions } from "./check-files.js";
import { inOrder } from "./in-order.js";
import { unbroken } from "./unbroken.js";

/** Checks the tools of a run, then the pages and the data files that no tool has accounted for. */
export async function checkTargets(targets: Targets, run: CheckRun, options: FileOptions): Promise<CheckedTargets> {
  const checked: CheckedOne[] = targets.noTools.map((one) => ({
    tool: { name: folderName(one.folder), folder: shownPath(run.cwd, one.folder), data: [] },
    findings: [one.finding],
  }));
  const tools = await inOrder(targets.tools, toolsAtOnce, (folder) =>
    unbroken(folder, () => checkTool(folder, run), run),
  );
  checked.push(...tools);

  const pagesOfTools = new Set(checked.flatMap(({ pages = [] }) => pages.map(({ file }) => file)));
  for (const page of targets.pages.filter((one) => !pagesOfTools.has(shownPath(run.cwd, one)))) {
    // What reads and makes pages is loaded by the first one: a check of data does without.
    const { checkPageFile } = await import("../pages/check-page-file.js");
    checked.push(await unbroken(page, () => checkPageFile(page, run), run));
  }
  const readByTools = checked.flatMap(({ tool }) => tool.data);
  const files = await checkFiles(targets, readByTools, run, options);
  checked.push(...files.checked);
  checked.sort((a, b) => compare(a.tool.folder, b.tool.folder) || compare(a.tool.name, b.tool.name));
  return { checked, guessed: files.guessed, findings: files.findings };
}

/** While the disk looks for one tool, others are checked; each holds a file's buffer, so that there are few of them. */
const toolsAtOnce = 8;

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
