import type { Exceptions } from "@trellis/byot";
import type { Guardrails } from "@trellis/contract/guardrails";
import { type Finding, type Labels, visibleText, type WordBook } from "@trellis/findings";
import { buildReport, type CheckedTool, type Report } from "@trellis/findings/report";
import type { Call } from "../command.js";
import { loadLabels } from "../load-labels.js";
import { loadPolicyWords } from "../load-policy-words.js";
import { loadRules } from "../load-rules.js";
import { loadSetup } from "../load-setup.js";
import { loadWords } from "../load-words.js";
import { createProgress } from "../progress.js";
import { checkLanguage, readNow } from "../read-options.js";
import type { ExceptionTexts } from "./exception-texts.js";
import { loadExceptionTexts } from "./load-exception-texts.js";

/** A check as the commands about exceptions look at it. */
export interface ExceptionsRun {
  /** The call in the language of the config, unless the caller chose one. */
  readonly call: Call;
  readonly texts: ExceptionTexts;
  readonly now: Date;
  readonly guardrails: Guardrails;
  readonly tools: readonly CheckedTool[];
  readonly exceptions: Exceptions;
  readonly report: Report;
  /** As in {@link ExceptionsRun.report}, for whoever writes another one. */
  readonly findings: readonly Finding[];
  readonly words: WordBook;
  readonly labels: Labels;
}

/**
 * Runs the check again. A report that lies around may be another one by now, and a fresh clone has none; what is found
 * again goes by the same fingerprint.
 */
export async function runForExceptions(given: Call, paths: readonly string[]): Promise<ExceptionsRun> {
  checkLanguage(given.options);
  const now = readNow(given.options, given.io);
  const { call, config, guardrails, findings: ofSetup } = await loadSetup(given);
  const { checkPaths, readKnownProblems } = await import("@trellis/byot");
  const known = readKnownProblems(call.io.cwd);
  const rules = config.config.levels === undefined ? [] : [...(await loadRules()).values()].map(({ rule }) => rule);
  const progress = createProgress(call.io);
  const { tools, findings, exceptions } = await checkPaths({
    paths,
    cwd: call.io.cwd,
    guardrails,
    config,
    now,
    rules,
    known,
    onProgress: ({ records, file }) => progress.say(() => call.texts.progress(records, visibleText(file))),
  }).finally(() => progress.end());
  const all = [...ofSetup, ...known.findings, ...findings];
  const [own, ofPolicies, labels] = await Promise.all([
    loadWords(call.language),
    loadPolicyWords(all, guardrails, call),
    loadLabels(all, guardrails, call.language),
  ]);
  const words: WordBook = Object.assign({}, own, ofPolicies);
  const report = buildReport({ findings: all, tools, words, labels, now, version: call.version });
  const texts = await loadExceptionTexts(call.language);
  return { call, texts, now, guardrails, tools, exceptions, report, findings: all, words, labels };
}
