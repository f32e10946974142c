import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { readDocument } from "@trellis/contract/read";
import { type Finding, fails, finding, type Json } from "@trellis/findings";
import { releaseBaselineDiffers } from "../rules/index.gen.js";
import type { ContractState } from "../sets/contract-set.js";
import { orderVersions, versionNumbers } from "../version/contract-version.js";

/** A contract as it was published: `contracts/lead/v1/released/1.1.0.json`. */
export interface Baseline {
  readonly version: string;
  readonly digest: string;
  readonly schema: ContractState["schema"];
  readonly file: string;
}

/** A contract in the list of what was published last, `released.json` at the package's root. */
export interface ReleasedRow {
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
  readonly rules?: readonly { readonly id: string; readonly level: string }[];
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
      baselines.push({ version, digest: value.digest, schema: value.schema, file });
    } else if (!ofReading.some(fails))
      findings.push(finding(releaseBaselineDiffers, { file }, { name, version, what: "form" }));
  }
  return { baselines: baselines.sort((a, b) => orderVersions(a.version, b.version)), findings };
}

/** The text of a baseline. */
export function baselineText({ ref, version, digest, schema }: ContractState, packageVersion: string): string {
  return `${JSON.stringify({ contract: ref, version, package: packageVersion, digest, schema }, null, 2)}\n`;
}

/** Reads the list of what was published last; undefined when there is none, or it is no such list. */
export function readReleasedIndex(folder: string): ReleasedIndex | undefined {
  if (!existsSync(join(folder, releasedName))) return undefined;
  const { value } = readDocument({ root: folder, path: releasedName });
  if (!isRecord(value) || typeof value.version !== "string" || !Array.isArray(value.contracts)) return undefined;
  const contracts = (value.contracts as readonly Json[]).flatMap((row) => (isRow(row) ? [row] : []));
  const rules = Array.isArray(value.rules) ? { rules: value.rules as unknown as ReleasedIndex["rules"] & {} } : {};
  return { version: value.version, contracts, ...rules };
}

/** A row of a `trellis.json` as a row of the list of what was published. */
export function rowOfEntry(entry: Json): ReleasedRow | undefined {
  if (!isRecord(entry)) return undefined;
  const row = { ...entry, ref: `${String(entry.name)}@${String(entry.major)}` };
  return isRow(row) ? row : undefined;
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
