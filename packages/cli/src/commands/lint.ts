import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { LintedBrand } from "@trellis/brand/lint";
import { type Finding, finding } from "@trellis/findings";
import type { Call, Command } from "../command.js";
import { publisherLabels } from "../internal-labels.js";
import { loadGenerateWords } from "../load-generate-words.js";
import { folderProblem } from "../package-problem.js";
import { checkLanguage, readNow } from "../read-options.js";
import { readOutputs } from "../read-outputs.js";
import { renderFixes } from "../render-fixes.js";
import { reportRun } from "../report-run.js";
import { outputUnwritable } from "../rules/run/output-unwritable.js";
import { writeOutput } from "../write-output.js";

/**
 * `trellis lint [folder]`: checks the contracts that a guardrail package publishes. With `--fix` it mends what nobody needs to
 * decide and says what it changed; with `--dry-run` it only says so.
 */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readOutputs(call.options);
  const now = readNow(call.options, call.io);
  const [given = "."] = call.args;
  const { cwd } = call.io;
  const missing = await folderProblem(given, cwd);
  const labels = await publisherLabels(call.language);
  if (missing) return reportRun({ findings: [missing], tools: [], labels, now, checked: "" }, call);
  const folder = resolve(cwd, given);
  const [{ lintPackage }, { readContracts }] = await Promise.all([
    import("@trellis/contract/lint"),
    import("@trellis/contract"),
  ]);
  const ofPolicies = await policyFindings(folder, cwd, now);
  const ofTemplates = await templateFindings(folder, cwd);
  const lint = async () => {
    const found = await lintPackage({ folder, root: cwd, now });
    // A package of policies or templates alone has no contracts to look at.
    if (!ofPolicies && !ofTemplates) return found;
    const others = [...(ofPolicies ?? []), ...(ofTemplates?.findings ?? [])];
    return [...found.filter(({ rule }) => rule !== "run/nothing-to-lint"), ...others];
  };
  const before = await lint();
  const { changed, problems } = await fix(before, folder, call);
  const findings = [...(changed ? await lint() : before), ...problems];
  const { contracts } = readContracts({ folder, root: cwd });
  const checked = call.texts.lint.checked(contracts.length, ofTemplates?.templates ?? 0, given);
  const words = ofPolicies ? { words: await loadGenerateWords(call.language) } : {};
  const all = { ...labels, ...ofTemplates?.labels[call.language] };
  return reportRun({ findings, tools: [], labels: all, now, checked, ...words }, call);
};

/** What is wrong with the templates of a package; undefined when it has none, and then the engine is not even loaded. */
async function templateFindings(folder: string, root: string): Promise<LintedBrand | undefined> {
  if (!existsSync(join(folder, "templates"))) return undefined;
  const { lintBrandPackage } = await import("@trellis/brand/lint");
  return lintBrandPackage({ folder, root });
}

/** What is wrong with the policies of a package; undefined when it has none, and then nothing is loaded for them. */
async function policyFindings(folder: string, root: string, now: Date): Promise<readonly Finding[] | undefined> {
  if (!existsSync(join(folder, "policies"))) return undefined;
  const { lintPolicies } = await import("@trellis/generate");
  return lintPolicies({ folder, root, now });
}

/** Mends what `--fix` asks for, file by file, and says what. */
async function fix(
  findings: readonly Finding[],
  folder: string,
  call: Call,
): Promise<{ changed: boolean; problems: Finding[] }> {
  const { fix: asked = false, dryRun = false } = call.options;
  if (!asked && !dryRun) return { changed: false, problems: [] };
  const { planFixes } = await import("@trellis/contract/fix");
  const files = planFixes(findings, { folder, root: call.io.cwd });
  const problems: Finding[] = [];
  for (const { file, path, text } of dryRun ? [] : files) {
    const written = await writeOutput(path, text);
    if (!written.ok) problems.push(finding(outputUnwritable, {}, { file, cause: written.cause, code: written.code }));
  }
  const failed = new Set(problems.map(({ data }) => data.file));
  const said = renderFixes(
    files.filter(({ file }) => !failed.has(file)),
    call,
  );
  // What programs read from stdout is the report alone.
  ((call.options.format ?? "text") !== "text" ? call.io.stderr : call.io.stdout).write(said);
  return { changed: !dryRun && files.length > 0, problems };
}
