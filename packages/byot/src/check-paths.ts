import { resolve } from "node:path";
import type { Guardrails } from "@trellis/contract/guardrails";
import type { PinnedMap } from "@trellis/data";
import { type Finding, fails, finding, type Rule } from "@trellis/findings";
import type { ChangedFiles } from "./changed/changed-files.js";
import { narrowTargets } from "./changed/narrow-targets.js";
import type { GuessedFile } from "./check-file.js";
import { checkNames } from "./check-names.js";
import type { CheckProgress, CheckRun } from "./check-run.js";
import { configName, type ReadConfig } from "./config/read-config.js";
import { findTargets, type Targets } from "./find/find-targets.js";
import { noKnownProblems, type ReadKnownProblems } from "./known/read-known-problems.js";
import type { NewBaseline } from "./known/take-known-problems.js";
import type { CheckedPage } from "./pages/check-page.js";
import { templatesOf } from "./pages/load-template.js";
import { receiptDays } from "./receipt/make-receipts.js";
import { runConfigMissing, runNothingChanged } from "./rules/index.gen.js";
import { checkTargets } from "./stages/check-targets.js";
import { loadLevels } from "./stages/load-levels.js";
import { type Settled, settle } from "./stages/settle.js";
import { noExceptions } from "./waive/settle-exceptions.js";

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
export interface CheckedPaths extends Settled {
  /** The data files whose contract or columns were guessed. */
  readonly guessed: readonly GuessedFile[];
  /** The pages whose content was checked, each of which can be made when nothing of it fails. */
  readonly pages: readonly CheckedPage[];
}

/**
 * Checks tools and data files against published contracts. Tools come in the order of their folders; what is wrong
 * with one never changes the result of another. Nothing checked is never a pass.
 */
export async function checkPaths(options: CheckPathsOptions): Promise<CheckedPaths> {
  const { guardrails, config, now, known = noKnownProblems, rules = [] } = options;
  const cwd = resolve(options.cwd);
  const levels = await loadLevels({ cwd, guardrails, config, rules, now });
  // Without guardrails every contract would seem unknown; that they are missing is all there is to say.
  if (guardrails.packages.length === 0) {
    return { ...nothing, known: known.list, findings: [...unnamed(options), ...levels.findings] };
  }
  const { targets, others } = await chooseTargets(options, cwd);
  const run: CheckRun = {
    cwd,
    guardrails,
    templates: templatesOf(guardrails),
    policies: levels.policies,
    now,
    reveal: options.reveal ?? false,
    receiptDays: receiptDays(config.config),
    takesReceipts: options.receipts !== undefined,
    onProgress: options.onProgress ?? (() => {}),
  };
  const { checked, guessed, findings } = await checkTargets(targets, run, options);
  const named = checked.flatMap((one) => one.named ?? []);
  const rivals = others.filter(({ name }) => named.some((one) => one.name === name));
  const aboutRun = [
    ...levels.policies.findings,
    ...levels.findings,
    ...untouched(targets, options.changed?.name),
    ...targets.findings,
    ...findings,
    ...checkNames([...rivals, ...named]),
  ];
  return {
    guessed,
    pages: checked.flatMap(({ pages = [] }) => pages),
    ...settle(checked, aboutRun, { ...options, cwd, known, levels }),
  };
}

/** What came of a run that had nothing to go by. */
const nothing = { tools: [], guessed: [], pages: [], exceptions: noExceptions, receipts: [] };

/** A configuration with something wrong in it is told by whoever read it; that none is named follows from that. */
function unnamed({ guardrails, config }: CheckPathsOptions): Finding[] {
  const isTold = [...guardrails.findings, ...config.findings].some(fails);
  return isTold ? [] : [finding(runConfigMissing, {})];
}

/** What is to be checked; and the names of the tools that are not, because no change touches them. */
async function chooseTargets(
  { paths, guardrails, config, changed }: CheckPathsOptions,
  cwd: string,
): Promise<ReturnType<typeof narrowTargets>> {
  const targets = await findTargets(cwd, paths, config.config.tools ?? []);
  if (!changed) return { targets, others: [] };
  const configFile = resolve(cwd, config.place("").file ?? configName);
  return narrowTargets(targets, changed.since, { cwd, guardrails, configFile });
}

/** That a change touches nothing is worth a word: a run in which nothing was checked looks like one that forgot it. */
function untouched({ tools, files, pages, noTools, findings }: Targets, since: string | undefined): Finding[] {
  if (since === undefined || tools.length + files.length + pages.length + noTools.length + findings.length > 0)
    return [];
  return [finding(runNothingChanged, {}, { name: since })];
}
