import { resolve } from "node:path";
import { rules as brandRules } from "@trellis/brand/rules";
import type { Guardrails } from "@trellis/contract/guardrails";
import { rules as contractRules } from "@trellis/contract/rules";
import type { PinnedMap } from "@trellis/data";
import { rules as dataRules } from "@trellis/data/rules";
import { applyLevels, type Finding, fails, finding, type Rule } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import { rules as waiverRules } from "@trellis/findings/rules";
import { rules as runtimeRules } from "@trellis/runtime/rules";
import type { KnownProblems } from "../generated/known-problems/v1/index.js";
import type { ChangedFiles } from "./changed/changed-files.js";
import { narrowTargets } from "./changed/narrow-targets.js";
import { checkFile, type FileCheck, type GuessedFile } from "./check-file.js";
import { checkNames } from "./check-names.js";
import type { CheckedOne, CheckProgress, CheckRun } from "./check-run.js";
import { checkTool } from "./check-tool.js";
import { checkLevels } from "./config/check-levels.js";
import { configName, type ReadConfig } from "./config/read-config.js";
import { refOf } from "./entries/published-names.js";
import { suggestRef } from "./entries/use-contract.js";
import { findTargets, type Targets } from "./find/find-targets.js";
import { folderName, shownPath } from "./find/shown-path.js";
import { inOrder } from "./in-order.js";
import { longestByDefault } from "./known/known-tool.js";
import { noKnownProblems, type ReadKnownProblems } from "./known/read-known-problems.js";
import { settleKnown } from "./known/settle-known.js";
import type { NewBaseline } from "./known/take-known-problems.js";
import type { CheckedPage } from "./pages/check-page.js";
import { checkPageFile } from "./pages/check-page-file.js";
import { templatesOf } from "./pages/load-template.js";
import { effectiveLevels, rulesAsSet } from "./policies/effective-levels.js";
import { loadPolicies } from "./policies/load-policies.js";
import { makeReceipts, receiptDays, type ToolsReceipt } from "./receipt/make-receipts.js";
import {
  rules as ownRules,
  runCheckBroken,
  runConfigMissing,
  runContractNeeded,
  runContractNotPublished,
  runContractUnused,
  runNothingChanged,
} from "./rules/index.gen.js";
import { type Exceptions, noExceptions, settleExceptions } from "./waive/settle-exceptions.js";

/** What {@link checkPaths} checks, and with what. */
export interface CheckPathsOptions {
  /** Tools, folders of tools and data files, relative to `cwd`. Without any, the configuration's `tools`. */
  readonly paths: readonly string[];
  /** The folder in which the check was started; absolute. */
  readonly cwd: string;
  /** From `loadGuardrails`, asked for by the caller or by the configuration, never by a tool. */
  readonly guardrails: Guardrails;
  readonly config: Pick<ReadConfig, "config" | "findings" | "place">;
  /** The contract of the data files among `paths`: "lead@1". Without it, it is guessed. */
  readonly contract?: string;
  /** Which columns of the data files are which fields, as far as the caller says so; the others are guessed. */
  readonly map?: PinnedMap;
  /** The run's one clock: decides which contracts have ended. */
  readonly now: Date;
  /** Rules that the configuration may give levels to, besides those of reading, contracts, data and tools. */
  readonly rules?: readonly Rule[];
  /** Shows personal values in findings. Only ever because a person asked for it. */
  readonly reveal?: boolean;
  /** The problems that tools came with, from `readKnownProblems`. */
  readonly known?: ReadKnownProblems;
  /** Makes today's lists of known problems, or shrinks those there are. */
  readonly baseline?: NewBaseline;
  /** Takes receipts of the data of every tool, in the name of this version of Trellis. */
  readonly receipts?: { readonly version: string };
  /** Checks only what a change touches. `name` is what the caller calls it: a revision. */
  readonly changed?: { readonly name: string; readonly since: ChangedFiles };
  readonly onProgress?: (progress: CheckProgress) => void;
}

/** What a run found. The findings of `guardrails` and `config` themselves stay with those who read them. */
export interface CheckedPaths {
  readonly tools: readonly CheckedTool[];
  readonly findings: readonly Finding[];
  /** The data files whose contract or columns were guessed. */
  readonly guessed: readonly GuessedFile[];
  /** The pages whose content was checked, each of which can be made when nothing of it fails. */
  readonly pages: readonly CheckedPage[];
  /** The lists of known problems as they are to stand from now on; the same as given when none were to be made. */
  readonly known: KnownProblems;
  /** How the exceptions of every tool stand, by what policy, and whom to ask. */
  readonly exceptions: Exceptions;
  /** When receipts are taken: one for each tool whose data was read. */
  readonly receipts: readonly ToolsReceipt[];
}

/**
 * Checks tools and data files against published contracts. Tools come in the order of their folders; what is wrong
 * with one never changes the result of another. Nothing checked is never a pass.
 */
export async function checkPaths(options: CheckPathsOptions): Promise<CheckedPaths> {
  const { guardrails, config, now, contract, known = noKnownProblems } = options;
  const cwd = resolve(options.cwd);
  const builtIn = [
    ...waiverRules,
    ...runtimeRules,
    ...contractRules,
    ...dataRules,
    ...brandRules,
    ...ownRules,
    ...(options.rules ?? []),
  ];
  const policies = await loadPolicies({ guardrails, cwd, known: builtIn, language: config.config.language ?? "en" });
  const rules = [...builtIn, ...policies.rules];
  const policy = effectiveLevels(policies.settings, config.config.levels ?? {});
  const levelled = (findings: readonly Finding[]) => applyLevels(findings, policy, rules, now);
  const aboutLevels = checkLevels(config.config.levels ?? {}, rulesAsSet(rules, policies.settings), (id) =>
    config.place(`/levels/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`, "key"),
  );
  // Without guardrails every contract would seem unknown; that they are missing is all there is to say.
  if (guardrails.packages.length === 0) {
    // A configuration with something wrong in it is told by whoever read it; that none is named follows from that.
    const isTold = [...guardrails.findings, ...config.findings].some(fails);
    const unnamed = isTold ? [] : [finding(runConfigMissing, {})];
    return {
      tools: [],
      findings: [...unnamed, ...aboutLevels],
      guessed: [],
      pages: [],
      known: known.list,
      exceptions: noExceptions,
      receipts: [],
    };
  }

  const found = await findTargets(cwd, options.paths, config.config.tools ?? []);
  const configFile = resolve(cwd, config.place("").file ?? configName);
  const { targets, others } = options.changed
    ? narrowTargets(found, options.changed.since, { cwd, guardrails, configFile })
    : { targets: found, others: [] };
  const run: CheckRun = {
    cwd,
    guardrails,
    templates: templatesOf(guardrails),
    policies,
    now,
    reveal: options.reveal ?? false,
    receiptDays: receiptDays(config.config),
    takesReceipts: options.receipts !== undefined,
    onProgress: options.onProgress ?? (() => {}),
  };
  const checked: CheckedOne[] = targets.noTools.map((one) => ({
    tool: { name: folderName(one.folder), folder: shownPath(cwd, one.folder), data: [] },
    findings: [one.finding],
  }));
  const tools = await inOrder(targets.tools, toolsAtOnce, (folder) =>
    unbroken(folder, () => checkTool(folder, run), run),
  );
  checked.push(...tools);

  const pagesOfTools = new Set(checked.flatMap(({ pages = [] }) => pages.map(({ file }) => file)));
  for (const page of targets.pages.filter((one) => !pagesOfTools.has(shownPath(cwd, one))))
    checked.push(await unbroken(page, () => checkPageFile(page, run), run));

  const guessed: GuessedFile[] = [];
  const aboutRun: Finding[] = [
    ...policies.findings,
    ...aboutLevels,
    ...untouched(targets, options.changed?.name),
    ...targets.findings,
  ];
  const entry = contract === undefined ? undefined : guardrails.contracts.get(contract);
  if (contract !== undefined && !entry) {
    aboutRun.push(finding(runContractNotPublished, {}, { name: contract, ...suggestRef(contract, guardrails) }));
  }
  if (contract !== undefined && targets.files.length === 0 && targets.tools.length + targets.noTools.length > 0) {
    aboutRun.push(finding(runContractUnused, {}, { name: contract }));
  }
  const readByTools = checked.flatMap(({ tool }) => tool.data);
  for (const file of targets.files) {
    if (contract !== undefined && !entry) continue;
    // A tool has read it already, and nobody asks for another contract.
    const isRead = (one: (typeof readByTools)[number]) => one.contract === (contract ?? one.contract);
    if (readByTools.some((one) => one.file === shownPath(cwd, file) && isRead(one))) continue;
    const knowledge = { entry, pinned: options.map ?? {} };
    const one = await unbrokenFile(file, () => checkFile(file, knowledge, run), run);
    if ("checked" in one) checked.push(one.checked);
    else aboutRun.push(needsContract(shownPath(cwd, file), guardrails), ...one.findings);
    if ("guessed" in one) guessed.push(one.guessed);
  }
  const named = checked.flatMap((one) => one.named ?? []);
  const rivals = others.filter(({ name }) => named.some((one) => one.name === name));
  aboutRun.push(...checkNames([...rivals, ...named]));

  checked.sort((a, b) => compare(a.tool.folder, b.tool.folder) || compare(a.tool.name, b.tool.name));
  const judged = checked.map(({ tool, root, findings, receipt }) => {
    return { tool, root, findings: levelled(findings), receipt };
  });
  const bent = settleExceptions(judged, { cwd, config, guardrails, policies: policies.rows, now, levelled });
  const { results, list } = settleKnown(bent.settled, {
    known,
    longest: config.config.baseline?.longest ?? longestByDefault,
    now,
    ...(options.baseline && { baseline: options.baseline }),
  });
  return {
    tools: results.map(({ tool, findings }) => ({ ...tool, fails: findings.some(fails) })),
    findings: [...levelled([...aboutRun, ...bent.findings]), ...results.flatMap(({ findings }) => findings)],
    guessed,
    pages: checked.flatMap(({ pages = [] }) => pages),
    known: list,
    exceptions: bent,
    receipts: options.receipts ? makeReceipts(results, { now, ...options.receipts }) : [],
  };
}

/** While the disk looks for one tool, others are checked; each holds a file's buffer, so that there are few of them. */
const toolsAtOnce = 8;

/** That a change touches nothing is worth a word: a run in which nothing was checked looks like one that forgot it. */
function untouched({ tools, files, pages, noTools, findings }: Targets, since: string | undefined): Finding[] {
  if (since === undefined || tools.length + files.length + pages.length + noTools.length + findings.length > 0)
    return [];
  return [finding(runNothingChanged, {}, { name: since })];
}

/** An error of our own while we look at one tool is told as such, and the other tools are still checked. */
async function unbroken(path: string, check: () => Promise<CheckedOne>, { cwd }: CheckRun): Promise<CheckedOne> {
  try {
    return await check();
  } catch (error) {
    return brokenOne(path, error, cwd);
  }
}

async function unbrokenFile(path: string, check: () => Promise<FileCheck>, { cwd }: CheckRun): Promise<FileCheck> {
  try {
    return await check();
  } catch (error) {
    return { checked: brokenOne(path, error, cwd) };
  }
}

function brokenOne(path: string, error: unknown, cwd: string): CheckedOne {
  const name = folderName(path);
  const shown = shownPath(cwd, path);
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    tool: { name, folder: shown, data: [] },
    findings: [finding(runCheckBroken, { tool: name, file: shown }, { name, error: said })],
  };
}

function needsContract(name: string, { contracts }: Guardrails): Finding {
  return finding(
    runContractNeeded,
    { file: name },
    {
      name,
      known: [...contracts.values()]
        .filter(({ status }) => status === "active")
        .map(refOf)
        .sort(),
    },
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
