import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type Finding, type Sentences } from "@trellis/findings";
import { type FileGuess, guessFile, type PinnedMap } from "../src/index.js";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";
import { signupContract } from "./signup-contract.js";

/** What is guessed of one file when the sign-up contract is all there is. */
export async function guessSignup(file: string, content: string, pinned: PinnedMap = {}): Promise<FileGuess> {
  const root = mkdtempSync(join(tmpdir(), "trellis-guess-"));
  try {
    writeFileSync(join(root, file), content);
    return await guessFile({ root, file, contracts: [signupContract], pinned });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Findings in every language. */
export function saidOf(findings: readonly Finding[]): { found: Finding; en: Sentences; fr: Sentences }[] {
  return findings.map((found) => ({
    found,
    en: describe(found, en, signupContract.labels.en),
    fr: describe(found, fr, signupContract.labels.fr),
  }));
}
