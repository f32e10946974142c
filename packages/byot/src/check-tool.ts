import { realpathSync } from "node:fs";
import { join } from "node:path";
import { createCollector, fails, finding } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import type { NamedTool } from "./check-names.js";
import type { CheckRun } from "./check-run.js";
import type { CheckedOne } from "./checked-one.js";
import { checkConsumed } from "./entries/check-consumed.js";
import { checkProduced } from "./entries/check-produced.js";
import { checkPublished } from "./entries/check-published.js";
import { checkSent } from "./entries/check-sent.js";
import { manifestName } from "./find/find-tools.js";
import { hasCode } from "./find/has-code.js";
import { ignoredGuardrails } from "./find/ignored-guardrails.js";
import { folderName, shownPath } from "./find/shown-path.js";
import type { Declarations } from "./manifest/declarations.js";
import { readManifest } from "./manifest/read-manifest.js";
import { isToolName } from "./manifest/tool-name.js";
import { pageOfReport } from "./pages/page-of-report.js";
import { checkToolPolicies } from "./policies/check-tool-policies.js";
import { receiptName } from "./receipt/read-receipt.js";
import { openReceipt } from "./receipt/tool-receipt.js";
import { toolGuardrailsIgnored, toolNothingChecked, toolNothingDeclared, toolReceiptUsed } from "./rules/index.gen.js";
import type { ToolInCheck } from "./tool-in-check.js";

/** Checks the tool in `folder`: its manifest, and everything that the manifest declares. */
export async function checkTool(folder: string, run: CheckRun): Promise<CheckedOne> {
  const root = realpathSync.native(folder);
  const shown = (path: string) => shownPath(run.cwd, join(folder, path));
  run.onProgress({ file: shown(manifestName), records: 0 });
  const manifest = readManifest({ root, file: shown(manifestName) });
  const { declarations } = manifest;
  const name = toolName(declarations) ?? folderName(root);
  const collector = createCollector();
  const place = (pointer: string, part?: "key" | "value") => ({ ...manifest.place(pointer, part), tool: name });
  const receipt = openReceipt({ root, file: shown(receiptName), tool: name, now: run.now, validDays: run.receiptDays });
  const tool: ToolInCheck = { name, root, manifest, collector, receipt, receiptEntries: [], pages: [], place, shown };

  collector.addAll(manifest.findings.map((one) => ({ ...one, at: { ...one.at, tool: name } })));
  await sayIgnoredGuardrails(tool, run);
  const data = await checkEntries(tool, run);
  return {
    tool: {
      name,
      folder: shownPath(run.cwd, folder),
      ...(declarations.owner !== undefined && { owner: declarations.owner }),
      data,
      ...(tool.pages.length > 0 && { pages: tool.pages.map(pageOfReport) }),
    },
    findings: collector.findings(),
    root,
    pages: tool.pages,
    ...(toolName(declarations) !== undefined && { named: namedTool(tool, shownPath(run.cwd, folder)) }),
    ...(run.takesReceipts && manifest.typed && { receipt: { folder: root, entries: tool.receiptEntries } }),
  };
}

/** Checks the entries of the manifest, and that there was something to check. Gives the data files that were read. */
async function checkEntries(tool: ToolInCheck, run: CheckRun): Promise<CheckedTool["data"]> {
  const { manifest, collector, place, root } = tool;
  const { produces, consumes, publishes, sends } = manifest.declarations;
  const data: CheckedTool["data"][number][] = [];
  for (const entry of produces) data.push(...(await checkProduced(entry, tool, run)));
  for (const entry of consumes) await checkConsumed(entry, tool, run);
  for (const entry of sends) await checkSent(entry, tool, run);
  for (const entry of publishes) tool.pages.push(...(await checkPublished(entry, tool, run)));

  await checkToolPolicies(tool, run);

  // What already fails is no silent pass, and the maker has enough to mend.
  const found = collector.findings();
  if (found.some((one) => fails(one) || one.rule === toolReceiptUsed.id)) return data;
  if (produces.length + consumes.length + publishes.length === 0) {
    collector.add(finding(toolNothingDeclared, place("")));
  } else if (
    data.length + tool.pages.length === 0 &&
    consumes.every(({ fields }) => fields.length === 0) &&
    !(await hasCode(root))
  ) {
    collector.add(finding(toolNothingChecked, place("")));
  }
  return data;
}

async function sayIgnoredGuardrails(
  { root, name, collector, shown }: ToolInCheck,
  { cwd, guardrails }: CheckRun,
): Promise<void> {
  // Started in the tool's own folder, its guardrails are the caller's choice.
  if (realpathSync.native(cwd) === root) return;
  const trusted = new Set(guardrails.packages.map(({ folder }) => realpathSync.native(folder)));
  for (const path of await ignoredGuardrails(root, trusted)) {
    collector.add(finding(toolGuardrailsIgnored, { tool: name, file: shown(path) }, { name: path }));
  }
}

/** A name is used as one only when it is one: it stands in every finding of the tool. */
function toolName({ tool }: Declarations): string | undefined {
  return tool !== undefined && isToolName(tool) ? tool : undefined;
}

function namedTool({ name, place }: ToolInCheck, folder: string): NamedTool {
  return { name, folder, at: place("/tool") };
}
