import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { CheckRun } from "../check-run.js";
import type { CheckedOne } from "../checked-one.js";
import { shownPath } from "../find/shown-path.js";
import { contentRules } from "../policies/content-rules.js";
import { checkPage } from "./check-page.js";
import { pageOfReport } from "./page-of-report.js";

/** Checks the content of a page that the caller named, or that lies in a folder which the caller named. */
export async function checkPageFile(path: string, run: CheckRun): Promise<CheckedOne> {
  const file = shownPath(run.cwd, path);
  run.onProgress({ file, records: 0 });
  // The caller's own path may well be a link; what counts is the file that it leads to.
  const real = realpathSync.native(path);
  const root = rootOf(real, realpathSync.native(run.cwd));
  const { page, findings } = await checkPage(
    {
      path: real,
      root,
      inner: relative(root, real).split(sep).join("/"),
      at: { file },
      shown: (other) => shownPath(run.cwd, join(run.cwd, relative(realpathSync.native(run.cwd), other))),
    },
    run,
  );
  return {
    tool: {
      name: file,
      folder: shownPath(run.cwd, dirname(path)),
      data: [],
      pages: [pageOfReport(page)],
    },
    findings: [...findings, ...contentRules(page, run)],
    pages: [page],
  };
}

/** The folder that its pictures may be in: its own and those around it, up to where the run began. */
function rootOf(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below.startsWith(`..${sep}`) || isAbsolute(below) ? dirname(path) : cwd;
}
