import { resolve } from "node:path";
import { type Finding, finding, type Labels } from "@trellis/findings";
import { nothingToLint } from "../rules/run/nothing-to-lint.js";
import { type BundledSchema, bundleSchema } from "../source/bundle-schema.js";
import type { ContractSource, DefinitionSource, ReadContracts } from "../source/contract-source.js";
import { readContracts } from "../source/read-contracts.js";
import type { Check, LintSubject } from "./check.js";
import { checkClassificationMissing } from "./classification-missing.js";
import { checkClosedWithoutReason } from "./closed-without-reason.js";
import { checkConstraints } from "./constraint-without-example.js";
import { checkContradiction } from "./contradiction.js";
import { checkCyclicRefWithoutEnd } from "./cyclic-ref-without-end.js";
import { checkDangerousPropertyName } from "./dangerous-property-name.js";
import { checkDateWithoutZone } from "./date-without-zone.js";
import { checkDeadKeyword } from "./dead-keyword.js";
import { checkDeprecatedWithoutSunset } from "./deprecated-without-sunset.js";
import { checkDescriptionMissing } from "./description-missing.js";
import { checkEnumWithoutReason } from "./enum-without-reason.js";
import { checkExamples, type ExampleJudge } from "./examples.js";
import { checkFieldUndescribed } from "./field-undescribed.js";
import { checkFreeTextCountry } from "./free-text-country.js";
import { checkHeader } from "./header.js";
import { checkIdMismatch } from "./id-mismatch.js";
import { checkIdentityUnclassified } from "./identity-unclassified.js";
import { checkLabelMissing } from "./label-missing.js";
import { checkMigrationUnusable } from "./migration-unusable.js";
import { checkNameTaken } from "./name-taken.js";
import { checkNumberAsString } from "./number-as-string.js";
import { checkOwnerMissing } from "./owner-missing.js";
import { checkOwnerUnknown } from "./owner-unknown.js";
import { checkRefToRetired } from "./ref-to-retired.js";
import { checkSchemaInvalid } from "./schema-invalid.js";
import { checkSecretLikeField } from "./secret-like-field.js";
import { checkSunsetWithoutDeprecated } from "./sunset-without-deprecated.js";
import { checkUnanchoredPattern } from "./unanchored-pattern.js";
import { checkUnboundedPersonalText } from "./unbounded-personal-text.js";
import { checkUnknownAnnotation } from "./unknown-annotation.js";
import { checkUnsafePattern } from "./unsafe-pattern.js";
import { checkVersionNotInFolder } from "./version-not-in-folder.js";

/** Every check of a contract or definition on its own. A new rule is a file here, a file in `rules/contract` and a line. */
const checks: readonly Check[] = [
  checkIdMismatch,
  checkNameTaken,
  checkVersionNotInFolder,
  checkMigrationUnusable,
  checkOwnerMissing,
  checkOwnerUnknown,
  checkDescriptionMissing,
  checkSunsetWithoutDeprecated,
  checkDeprecatedWithoutSunset,
  checkSchemaInvalid,
  checkUnknownAnnotation,
  checkDangerousPropertyName,
  checkUnsafePattern,
  checkUnanchoredPattern,
  checkRefToRetired,
  checkCyclicRefWithoutEnd,
  checkContradiction,
  checkDeadKeyword,
  checkEnumWithoutReason,
  checkClosedWithoutReason,
  checkClassificationMissing,
  checkIdentityUnclassified,
  checkLabelMissing,
  checkFieldUndescribed,
  checkUnboundedPersonalText,
  checkSecretLikeField,
  checkFreeTextCountry,
  checkNumberAsString,
  checkDateWithoutZone,
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
  const { contracts, definitions, findings } = sources;
  if (contracts.length + definitions.length + findings.length === 0) return [finding(nothingToLint, {})];
  return lintSources(sources);
}

/**
 * Checks contracts and definitions that were read. Those that a program `generated` have no header to check, and need no
 * example for each of their limits.
 */
export function lintSources(sources: ReadContracts, { generated = false }: { generated?: boolean } = {}): Finding[] {
  const all = [...sources.contracts, ...sources.definitions];
  const findings: Finding[] = [...sources.findings];
  const broken = new Set<ContractSource | DefinitionSource>();
  const subjects = all.map((source): LintSubject & BundledSchema => {
    const bundled = bundleSchema(source, sources);
    const subject = { source, sources, bundled: bundled.schema };
    const header = source.kind === "contract" && !generated ? checkHeader(source) : [];
    // A broken reference of a definition is that definition's finding, not one of every contract that uses it.
    const unresolved = bundled.findings.filter(({ at }) => at.file === source.schemaDocument.file);
    const found = [...header, ...checks.flatMap((check) => [...check(subject)]), ...unresolved];
    findings.push(...found);
    if (found.some(({ rule }) => breaksCompiling.has(rule))) broken.add(source);
    return { ...subject, ...bundled };
  });
  const judges: ExampleJudge[] = [];
  for (const subject of subjects) {
    // A schema that cannot be right cannot judge examples; unsafe patterns are never even tried.
    if (subject.parts.some((part) => broken.has(part))) continue;
    const { findings: found, judge } = checkExamples(subject);
    findings.push(...found);
    if (judge) judges.push(judge);
  }
  if (!generated) findings.push(...checkConstraints(judges));
  return findings.sort(byPlace);
}

const breaksCompiling = new Set([
  "contract/schema-invalid",
  "contract/unknown-annotation",
  "contract/unresolved-ref",
  "contract/unsafe-pattern",
  "contract/cyclic-ref-without-end",
]);

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
