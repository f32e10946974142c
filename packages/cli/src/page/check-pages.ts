import type { CheckedPage } from "@trellis/byot";
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

/** Checks pages as `trellis check` does: there is one path, and what it lets through may be made. */
export async function checkPages(path: string, setup: Setup, now: Date): Promise<PagesChecked> {
  const { call, config, guardrails } = setup;
  const { checkPaths } = await import("@trellis/byot");
  const checked = await checkPaths({
    paths: [path],
    cwd: call.io.cwd,
    guardrails,
    config,
    now,
    rules: await rulesFor(config.config.levels),
  });
  const findings = [...setup.findings, ...checked.findings];
  const labels = await loadLabels(findings, guardrails, call.language);
  return {
    pages: checked.pages,
    ready: readyPages(checked.pages, findings),
    tools: checked.tools,
    findings,
    labels,
  };
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
