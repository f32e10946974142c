import type { ReadChangedFiles } from "@trellis/byot/changed";
import { fails, type Rule, visibleText } from "@trellis/findings";
import { readBaseline, writeKnownProblems } from "../baseline.js";
import type { Call, Command } from "../command.js";
import { loadLabels } from "../load-labels.js";
import { loadPolicyWords } from "../load-policy-words.js";
import { loadPolicyRules } from "../load-rules.js";
import { loadSetup } from "../load-setup.js";
import { createProgress } from "../progress.js";
import { readMapOptions } from "../read-map-options.js";
import { checkLanguage, readNow } from "../read-options.js";
import { readOutputs } from "../read-outputs.js";
import { reportRun } from "../report-run.js";
import { writeManifests } from "../write-manifests.js";
import { writeReceipts } from "../write-receipts.js";

/** `trellis check <path…>`: tools, folders of tools and data files against their contracts. */
export const command: Command = async (given) => {
  checkLanguage(given.options);
  if (given.options.watch === true) return (await import("../watch/watch-check.js")).watchCheck(given);
  readOutputs(given.options);
  readMapOptions(given.options);
  const now = readNow(given.options, given.io);
  const { call, config, guardrails, findings } = await loadSetup(given);
  const { checkPaths, readKnownProblems } = await import("@trellis/byot");
  const known = readKnownProblems(call.io.cwd);
  const baseline = await readBaseline(call, config, now);
  const { contract, reveal } = call.options;
  const since = await readChanged(call);
  if (since?.ok === false) {
    const labels = await loadLabels([], guardrails, call.language);
    return reportRun({ findings: [...findings, since.finding], tools: [], labels, now, checked: "" }, call);
  }
  const progress = createProgress(call.io);
  const checked = await checkPaths({
    paths: call.args,
    cwd: call.io.cwd,
    guardrails,
    config,
    now,
    ...(contract === undefined ? {} : { contract }),
    map: readMapOptions(call.options),
    rules: await rulesFor(config.config.levels),
    reveal: reveal === true,
    ...(since && { changed: { name: call.options.changed ?? "", since: since.changed } }),
    known,
    ...(baseline && { baseline }),
    ...(call.options.receipt === true && { receipts: { version: call.version } }),
    onProgress: ({ records, file }) => progress.say(() => call.texts.progress(records, visibleText(file))),
  }).finally(() => progress.end());
  const written = call.options.write === true ? await writeManifests(checked.guessed, call) : [];
  const receipts = checked.receipts.length > 0 ? await writeReceipts(checked.receipts, call.io.cwd) : [];
  const lists = baseline && !known.findings.some(fails) ? await writeKnownProblems(checked, known, call) : [];
  const all = [...findings, ...known.findings, ...lists, ...written, ...receipts, ...checked.findings];
  const labels = await loadLabels(all, guardrails, call.language);
  const words = await loadPolicyWords(all, guardrails, call);
  return reportRun(
    { findings: all, tools: checked.tools, labels, words, rules: await loadPolicyRules(guardrails, call.io.cwd), now },
    call,
  );
};

/** What changed since the revision that `--changed` names; asked of git only then. */
async function readChanged({ options: { changed }, io }: Call): Promise<ReadChangedFiles | undefined> {
  if (changed === undefined) return undefined;
  const { readChangedFiles } = await import("@trellis/byot/changed");
  return readChangedFiles({ cwd: io.cwd, ref: changed });
}

/** Every rule there is, when the configuration gives levels: who sets one for a rule that runs elsewhere is not wrong. */
async function rulesFor(levels: object | undefined): Promise<readonly Rule[]> {
  if (levels === undefined) return [];
  const { loadRules } = await import("../load-rules.js");
  return [...(await loadRules()).values()].map(({ rule }) => rule);
}
