import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { CheckedPage, CheckedPaths } from "@trellis/byot";
import { type Finding, fails, type Labels, type Rule } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import { loadLabels } from "../load-labels.js";
import type { Setup } from "../load-setup.js";

/** The pages that a path names, and everything that was found. */
export interface PagesChecked {
  readonly pages: readonly CheckedPage[];
  /** Those of which nothing fails, and which may be made. */
  readonly ready: readonly CheckedPage[];
  readonly tools: readonly CheckedTool[];
  readonly findings: readonly Finding[];
  readonly labels: Labels;
}

/**
 * Checks pages as `trellis check` does: there is one path, and what it lets through may be made. A page of a tool has the
 * template and the exceptions of its tool, also when it is named alone.
 */
export async function checkPages(path: string, setup: Setup, now: Date): Promise<PagesChecked> {
  const { call, config, guardrails } = setup;
  const { cwd } = call.io;
  const { checkPaths, readKnownProblems, manifestName } = await import("@trellis/byot");
  const known = readKnownProblems(cwd);
  const rules = await rulesFor(config.config.levels);
  const check = (one: string) => checkPaths({ paths: [one], cwd, guardrails, config, now, rules, known });
  let checked: Pick<CheckedPaths, "pages" | "tools" | "findings"> = await check(path);
  const [page, more] = checked.pages;
  if (page && !more && page.tool === undefined && checked.findings.some(fails)) {
    const tool = toolAround(page.path, cwd, manifestName);
    checked = (tool === undefined ? undefined : ofTool(await check(tool), page)) ?? checked;
  }
  const findings = [...setup.findings, ...known.findings, ...checked.findings];
  const labels = await loadLabels(findings, guardrails, call.language);
  return { ...checked, ready: readyPages(checked.pages, findings), findings, labels };
}

/** The nearest folder with a manifest around a file, and not above where the command was started. */
function toolAround(file: string, cwd: string, manifestName: string): string | undefined {
  const top = realpathSync.native(resolve(cwd));
  for (let folder = dirname(file); folder.startsWith(top); folder = dirname(folder)) {
    if (existsSync(join(folder, manifestName))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
  return undefined;
}

/** What the check of a tool says of one page of it; nothing when the tool does not publish it. */
function ofTool(
  { pages, tools, findings }: CheckedPaths,
  { path }: CheckedPage,
): Pick<CheckedPaths, "pages" | "tools" | "findings"> | undefined {
  const page = pages.find((one) => realpathSync.native(one.path) === path);
  if (!page) return undefined;
  const files = new Set(pages.map(({ file }) => file));
  // Pictures and the run itself belong to no other page.
  const aboutIt = ({ at, rule }: Finding): boolean =>
    at.file === page.file || rule.startsWith("run/") || (at.template !== undefined && !files.has(at.file ?? ""));
  return { pages: [page], tools, findings: findings.filter(aboutIt) };
}

/** What fails in a page's own file keeps that page back; what fails elsewhere is nothing to build any page on. */
function readyPages(pages: readonly CheckedPage[], findings: readonly Finding[]): CheckedPage[] {
  const files = new Set(pages.map(({ file }) => file));
  const failing = findings.filter(fails).map(({ at }) => at.file ?? "");
  if (failing.some((file) => !files.has(file))) return [];
  return pages.filter(({ file }) => !failing.includes(file));
}

async function rulesFor(levels: object | undefined): Promise<readonly Rule[]> {
  if (levels === undefined) return [];
  const { loadRules } = await import("../load-rules.js");
  return [...(await loadRules()).values()].map(({ rule }) => rule);
}
