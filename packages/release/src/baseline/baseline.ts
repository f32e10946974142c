import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { readDocument } from "@trellis/contract/read";
import { type Finding, fails, finding, type Json } from "@trellis/findings";
import { releaseBaselineDiffers } from "../rules/index.gen.js";
import type { ContractState, StateKind } from "../sets/contract-set.js";
import { orderVersions, versionNumbers } from "../version/contract-version.js";

/** A contract as it was published: `contracts/lead/v1/released/1.1.0.json`. */
export interface Baseline {
  readonly version: string;
  readonly digest: string;
  readonly schema: ContractState["schema"];
  /** The digest of what else was published under the version: a template's markup. */
  readonly content?: string;
  readonly file: string;
}

/** A contract, definition or template in the list of what was published last, `released.json` at the package's root. */
export interface ReleasedRow {
  readonly kind: StateKind;
  readonly ref: string;
  readonly version: string;
  readonly status: ContractState["status"];
  readonly sunset?: string;
  readonly digest: string;
}

/** What was published last, as the package itself remembers it. */
export interface ReleasedIndex {
  readonly version: string;
  readonly contracts: readonly ReleasedRow[];
  /** The rules of the package with the level each had, when it has rules. */
  readonly rules?: readonly PublishedRule[];
}

/** A rule as it was published. */
export interface PublishedRule {
  readonly id: string;
  readonly level: string;
  /** The day from which it fails, "2027-01-31". */
  readonly from?: string;
}

/** The name of the list of what was published last. */
export const releasedName = "released.json";

/** Reads the baselines of a contract whose folder is `folder`, the oldest first. */
export function readBaselines(folder: string, root: string): { baselines: Baseline[]; findings: Finding[] } {
  const home = join(folder, "released");
  const names = existsSync(home) ? readdirSync(home).filter((name) => isBaselineName(name)) : [];
  const findings: Finding[] = [];
  const baselines: Baseline[] = [];
  for (const name of names) {
    const file = relative(root, join(home, name)).split(sep).join("/");
    const { value, findings: ofReading } = readDocument({ root: home, path: name, file });
    findings.push(...ofReading);
    const version = name.slice(0, -".json".length);
    if (isRecord(value) && isRecord(value.schema) && typeof value.digest === "string" && value.version === version) {
      const content = typeof value.content === "string" ? { content: value.content } : {};
      baselines.push({ version, digest: value.digest, schema: value.schema, ...content, file });
    } else if (!ofReading.some(fails))
      findings.push(finding(releaseBaselineDiffers, { file }, { name, version, what: "form" }));
  }
  return { baselines: baselines.sort((a, b) => orderVersions(a.version, b.version)), findings };
}

/** The text of a baseline. What has no version of its own carries that of its package. */
export function baselineText(
  { kind, ref, version, digest, content, schema }: ContractState,
  packageVersion: string,
): string {
  const own = version === "" ? packageVersion : version;
  const baseline = { [kind]: ref, version: own, package: packageVersion, digest, ...(content && { content }), schema };
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** Reads the list of what was published last; undefined when there is none, or it is no such list. */
export function readReleasedIndex(folder: string): ReleasedIndex | undefined {
  if (!existsSync(join(folder, releasedName))) return undefined;
  const { value } = readDocument({ root: folder, path: releasedName });
  if (!isRecord(value) || typeof value.version !== "string") return undefined;
  const rows = (["contract", "definition", "template"] as const).flatMap((kind) =>
    listOf(value[`${kind}s`]).flatMap((row) => (isRecord(row) ? [{ ...row, kind }] : [])),
  );
  const contracts = rows.flatMap((row) => (isRow(row) ? [row] : []));
  const rules =
    value.rules === undefined ? {} : { rules: listOf(value.rules).flatMap((row) => (isRule(row) ? [row] : [])) };
  return { version: value.version, contracts, ...rules };
}

/** What a `trellis.json` lists, as rows of the list of what was published. */
export function rowsOfIndex(index: Json | undefined): ReleasedRow[] {
  if (!isRecord(index)) return [];
  return (["contract", "template"] as const).flatMap((kind) =>
    listOf(index[`${kind}s`]).flatMap((entry) => {
      if (!isRecord(entry)) return [];
      const name = `${String(entry.name)}@${String(entry.major)}`;
      const row = { ...entry, kind, ref: kind === "contract" ? name : `${kind}s/${name}` };
      return isRow(row) ? [row] : [];
    }),
  );
}

/** The rules that a `trellis.json` lists, and the levels that its policies give to other rules. */
export function rulesOfIndex(index: Json | undefined): PublishedRule[] {
  const policies = isRecord(index) ? listOf(index.policies) : [];
  return policies.flatMap((policy) => {
    if (!isRecord(policy)) return [];
    const levels = isRecord(policy.levels)
      ? Object.entries(policy.levels).map(([id, level]) => (isRecord(level) ? { ...level, id } : { id, level }))
      : listOf(policy.levels);
    return [...listOf(policy.rules), ...levels].flatMap((row) => (isRule(row) ? [row] : []));
  });
}

function isRule(row: unknown): row is PublishedRule {
  return (
    isRecord(row) &&
    typeof row.id === "string" &&
    typeof row.level === "string" &&
    (row.from === undefined || typeof row.from === "string")
  );
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function isRow(row: unknown): row is ReleasedRow {
  return (
    isRecord(row) &&
    [row.ref, row.version, row.status, row.digest].every((part) => typeof part === "string") &&
    (row.sunset === undefined || typeof row.sunset === "string")
  );
}

function isBaselineName(name: string): boolean {
  return name.endsWith(".json") && versionNumbers(name.slice(0, -".json".length)) !== undefined;
}

function isRecord(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
