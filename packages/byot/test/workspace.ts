import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadGuardrails } from "@trellis/contract/guardrails";
import { describe, type Finding, type Sentences } from "@trellis/findings";
import { afterAll, expect } from "vitest";
import { type CheckedPaths, type CheckPathsOptions, checkPaths } from "../src/check-paths.js";
import { readConfig } from "../src/config/read-config.js";
import { readKnownProblems } from "../src/known/read-known-problems.js";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";
import { acmePackage } from "./acme-package.js";

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Acme's repository in a temporary folder: its guardrail package, a configuration that names it, and `files`. */
export function makeWorkspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), "trellis-byot-")));
  made.push(root);
  writeFiles(root, { ...acmePackage("acme"), "trellis.config.yaml": "guardrails: [./acme]\n", ...files });
  return root;
}

/** Writes files below `root`, and the folders they need. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

/** Checks paths of a workspace, `tools` unless said, on the fifteenth of May 2027. */
export async function checkWorkspace(cwd: string, options: Partial<CheckPathsOptions> = {}): Promise<CheckedPaths> {
  const config = readConfig({ cwd });
  const guardrails = await loadGuardrails({ names: config.config.guardrails ?? [], from: cwd });
  expect([...config.findings, ...guardrails.findings]).toEqual([]);
  const known = readKnownProblems(cwd);
  const checked = await checkPaths({
    cwd,
    paths: ["tools"],
    guardrails,
    config,
    known,
    now: new Date("2027-05-15T08:00:00Z"),
    ...options,
  });
  return { ...checked, findings: [...known.findings, ...checked.findings] };
}

/** What a maker reads of the only finding there is. */
export function said(findings: readonly Finding[]): { en: Sentences; fr: Sentences } {
  const [only, ...more] = findings;
  if (!only || more.length) throw new Error(`One finding was expected, not ${findings.length}.`);
  return { en: describe(only, en), fr: describe(only, fr) };
}
