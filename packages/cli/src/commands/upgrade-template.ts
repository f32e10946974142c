import { type Finding, fails } from "@trellis/findings";
import type { Command } from "../command.js";
import { loadLabels } from "../load-labels.js";
import { loadSetup } from "../load-setup.js";
import { checkPages } from "../page/check-pages.js";
import { findTemplate } from "../page/find-template.js";
import { loadPageTexts } from "../page/load-page-texts.js";
import { checkLanguage } from "../read-options.js";
import { readOutputs } from "../read-outputs.js";
import { reportRun } from "../report-run.js";
import { UsageError } from "../usage-error.js";

/** `trellis upgrade <tool> --template landing-page@2`: the content files that the move would break, and what to write instead. */
export const upgradeTemplate: Command = async (given) => {
  checkLanguage(given.options);
  readOutputs(given.options);
  const { template: name = "", contract, write } = given.options;
  // What is to be written takes a person's words: there is nothing to write without them.
  if (write) throw new UsageError({ kind: "unknown-option", name: "--write --template" });
  if (contract !== undefined) throw new UsageError({ kind: "unknown-option", name: "--contract --template" });
  const setup = await loadSetup(given);
  const { call, guardrails } = setup;
  const [tool = "."] = call.args;
  const now = call.io.now();
  const { template, findings: ofTemplate } = await findTemplate(name, guardrails);
  if (!template) {
    const findings: Finding[] = [...setup.findings, ...ofTemplate];
    return reportRun(
      { findings, tools: [], labels: await loadLabels(findings, guardrails, call.language), now, checked: "" },
      call,
    );
  }
  const { pages, tools, findings: ofPages } = await checkPages(tool, setup, now);
  const { upgradePages } = await import("@trellis/byot");
  const upgrade = await upgradePages(pages, template, now);
  // What is wrong with the pages as they are is for their check to say; without a page there is nothing to compare.
  const findings = [...(pages.length === 0 ? ofPages : ofPages.filter(isOfRun)), ...upgrade.findings];
  const labels = await loadLabels(findings, guardrails, call.language);
  // A page on its own goes by its file.
  const broken = new Set(upgrade.findings.filter(fails).map(({ at }) => at.tool ?? at.file));
  const told = tools.map((one) => ({ ...one, fails: broken.has(one.name) }));
  const texts = await loadPageTexts(call.language);
  const checked = texts.upgraded({ pages: upgrade.pages, ready: upgrade.ready, template: template.ref });
  return reportRun({ findings, tools: told, labels, now, checked }, call);
};

function isOfRun({ rule }: Finding): boolean {
  return rule.startsWith("run/");
}
