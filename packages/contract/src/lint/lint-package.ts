import { resolve } from "node:path";
import { type Finding, finding, type Labels } from "@trellis/findings";
import { nothingToLint } from "../rules/run/nothing-to-lint.js";
import { type BundledSchema, bundleSchema } from "../source/bundle-schema.js";
import type { ContractSource, DefinitionSource } from "../source/contract-source.js";
import { readContracts } from "../source/read-contracts.js";
import type { Check, LintSubject } from "./check.js";
import { checkClassificationMissing } from "./classification-missing.js";
import { checkDeprecatedWithoutSunset } from "./deprecated-without-sunset.js";
import { checkExamples } from "./examples.js";
import { checkHeader } from "./header.js";
import { checkIdMismatch } from "./id-mismatch.js";
import { checkLabelMissing } from "./label-missing.js";
import { checkNameTaken } from "./name-taken.js";
import { checkOwnerUnknown } from "./owner-unknown.js";
import { checkSchemaInvalid } from "./schema-invalid.js";
import { checkSunsetWithoutDeprecated } from "./sunset-without-deprecated.js";
import { checkUnsafePattern } from "./unsafe-pattern.js";
import { checkVersionNotInFolder } from "./version-not-in-folder.js";

/** Every check of a contract or definition on its own. A new rule is a file here, a file in `rules/contract` and a line. */
const checks: readonly Check[] = [
  checkIdMismatch,
  checkNameTaken,
  checkVersionNotInFolder,
  checkOwnerUnknown,
  checkSunsetWithoutDeprecated,
  checkDeprecatedWithoutSunset,
  checkSchemaInvalid,
  checkUnsafePattern,
  checkClassificationMissing,
  checkLabelMissing,
];

/** What {@link lintPackage} looks at. */
export interface LintOptions {
  /** A guardrail package: where `contracts` and `definitions` stand. */
  readonly folder: string;
  /** What files in findings are relative to; `folder` unless given. */
  readonly root?: string;
  /** The time of the run, for rules that depend on it. */
  readonly now: Date;
}

/**
 * Checks the contracts of a package: files, headers, schemas, references and examples. Every finding has a file, and a line
 * and column where there is one. Reads, and changes nothing. Only what cannot be understood at all is thrown.
 */
export async function lintPackage({ folder, root = folder }: LintOptions): Promise<Finding[]> {
  const sources = readContracts({ folder: resolve(folder), root: resolve(root) });
  const all = [...sources.contracts, ...sources.definitions];
  const findings: Finding[] = [...sources.findings];
  if (all.length === 0 && findings.length === 0) return [finding(nothingToLint, {})];
  const broken = new Set<ContractSource | DefinitionSource>();
  const subjects = all.map((source): LintSubject & BundledSchema => {
    const bundled = bundleSchema(source, sources);
    const subject = { source, sources, bundled: bundled.schema };
    const header = source.kind === "contract" ? checkHeader(source) : [];
    // A broken reference of a definition is that definition's finding, not one of every contract that uses it.
    const unresolved = bundled.findings.filter(({ at }) => at.file === source.schemaDocument.file);
    const found = [...header, ...checks.flatMap((check) => [...check(subject)]), ...unresolved];
    findings.push(...found);
    if (found.some(({ rule }) => breaksCompiling.has(rule))) broken.add(source);
    return { ...subject, ...bundled };
  });
  for (const subject of subjects) {
    // A schema that cannot be right cannot judge examples; unsafe patterns are never even tried.
    if (!subject.parts.some((part) => broken.has(part))) findings.push(...checkExamples(subject));
  }
  return findings.sort(byPlace);
}

const breaksCompiling = new Set(["contract/schema-invalid", "contract/unresolved-ref", "contract/unsafe-pattern"]);

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.at.file ?? "", b.at.file ?? "") ||
    (a.at.line ?? 0) - (b.at.line ?? 0) ||
    (a.at.column ?? 0) - (b.at.column ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the fields of `contract.yaml` are called in one language, for reports. */
export async function headerLabels(language: "en" | "fr"): Promise<Labels> {
  const { labels } = await (language === "fr"
    ? import("../../generated/contract-header/v1/labels/fr.js")
    : import("../../generated/contract-header/v1/labels/en.js"));
  return labels;
}
