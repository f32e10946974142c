import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCollector, describe, type Finding, type Sentences, wordKey } from "@trellis/findings";
import { type CheckDataOptions, type CheckedData, checkData, type DataMap } from "../src/index.js";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";
import { signupContract } from "./signup-contract.js";

/** What a check of one file came to. */
export interface FileCheck extends CheckedData {
  readonly findings: readonly Finding[];
  /** Each finding's place and rule in one line, with its sentence when the rule is ours and its field when it is not. */
  readonly lines: readonly string[];
}

/** Writes a file into a folder of its own and checks it against the sign-up contract. */
export async function checkFile(
  file: string,
  content: string | Uint8Array,
  map?: DataMap,
  mapPlace?: CheckDataOptions["mapPlace"],
): Promise<FileCheck> {
  const root = mkdtempSync(join(tmpdir(), "trellis-data-"));
  try {
    writeFileSync(join(root, file), content);
    const collector = createCollector();
    const checked = await checkData({
      root,
      file,
      contract: signupContract,
      collector,
      ...(map && { map }),
      ...(mapPlace && { mapPlace }),
    });
    const findings = collector.findings();
    return { ...checked, findings, lines: findings.map(inOneLine) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The findings of one rule, each with its sentences in every language. */
export async function checkRule(
  rule: string,
  ...check: Parameters<typeof checkFile>
): Promise<{ found: Finding; en: Sentences; fr: Sentences }[]> {
  const { findings } = await checkFile(...check);
  return findings
    .filter((found) => found.rule === rule)
    .map((found) => ({
      found,
      en: describe(found, en, signupContract.labels.en),
      fr: describe(found, fr, signupContract.labels.fr),
    }));
}

function inOneLine(found: Finding): string {
  const { line = "", column = "", record, cell } = found.at;
  const place = [`${line}:${column}`, cell, record === undefined ? undefined : `#${record}`].filter(
    (part) => part !== undefined,
  );
  const times = found.count === undefined ? "" : ` ×${found.count}`;
  const isOurs = Object.hasOwn(en, wordKey(found.rule));
  const what = isOurs ? describe(found, en, signupContract.labels.en).problem : (found.at.pointer ?? "");
  return `${place.join(" ")} ${found.rule}${times}: ${what}`;
}
