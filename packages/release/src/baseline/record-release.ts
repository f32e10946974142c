import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Finding, fails, finding } from "@trellis/findings";
import { readRegistry } from "../plan/read-registry.js";
import type { RegistryFacts } from "../plan/release-facts.js";
import { releaseRegistryUnreachable, releaseSchemaChanged, runContractsMissing } from "../rules/index.gen.js";
import { type ContractState, statesOf } from "../sets/contract-set.js";
import { packageOf, readFolder } from "../sets/read-folder.js";
import { type Baseline, baselineText, type ReleasedRow, readBaselines, releasedName } from "./baseline.js";
import { readRules } from "./read-rules.js";

/** What is to be written down. */
export interface ReleaseToRecord {
  /** The package's folder; absolute. */
  readonly folder: string;
  /** What files in findings are relative to; absolute. */
  readonly root: string;
  /** Writes the baselines of the present versions again, as long as nobody has published them. */
  readonly replace?: boolean;
  /** With `replace`: takes the caller's word that nothing of it is published. */
  readonly isOffline?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What {@link recordRelease} did: the files it wrote, relative to the root. */
export interface RecordedRelease {
  readonly written: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Writes down what is about to be published: `released/<version>.json` for every contract, template and definition that is
 * no draft, and the list of all of them with the package's rules. A baseline that is there already is never changed, unless
 * `replace` asks for it and the registry does not have that version; a schema that differs from it is a finding, and then
 * nothing is written.
 */
export async function recordRelease(asked: ReleaseToRecord): Promise<RecordedRelease> {
  const { folder, root } = asked;
  const itself = packageOf(folder);
  const { set, findings } = readFolder({ folder, root });
  const rules = await readRules(folder);
  if (!itself || (!set && rules.length === 0)) {
    const told = findings.some(fails)
      ? findings
      : [finding(runContractsMissing, {}, { name: folder, why: "no-contracts" })];
    return { written: [], findings: told };
  }
  const states = statesOf(set);
  const registry = await registryFor(asked, itself.name, states);
  const problems: Finding[] = [...findings, ...unreachable(registry, itself.name)];
  const files = new Map<string, string>();
  const rows: ReleasedRow[] = [];
  for (const state of states) {
    if (state.folder === undefined || state.status === "draft") continue;
    const { kind, ref, digest, status, sunset } = state;
    const { baselines, findings: ofBaselines } = readBaselines(state.folder, root);
    problems.push(...ofBaselines);
    const version = versionOf(state, baselines.at(-1), itself.version);
    rows.push({ kind, ref, version, status, ...(sunset !== undefined && { sunset }), digest });
    const own = baselines.find((one) => one.version === version);
    const text = baselineText(state, itself.version);
    if (!own) files.set(join(state.folder, "released", `${version}.json`), text);
    else if (isChanged(own, state)) {
      if (asked.replace && !isPublished(registry, ref, version)) files.set(join(root, own.file), text);
      else problems.push(finding(releaseSchemaChanged, placeOf(state), { name: ref, version }));
    }
  }
  if (problems.some(fails)) return { written: [], findings: problems };
  const listed = (kind: ReleasedRow["kind"]): object[] =>
    rows.filter((row) => row.kind === kind).map(({ kind: _, ...row }) => row);
  const list = {
    package: itself.name,
    version: itself.version,
    contracts: listed("contract"),
    templates: listed("template"),
    definitions: listed("definition"),
    rules,
  };
  files.set(join(folder, releasedName), `${JSON.stringify(list, null, 2)}\n`);
  for (const [file, text] of files) {
    if (!existsSync(join(file, ".."))) mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }
  return { written: [...files.keys()].map((file) => relative(root, file).split(sep).join("/")), findings: problems };
}

/** A definition carries the version of the package that it was published with first. */
function versionOf({ kind, version, digest }: ContractState, last: Baseline | undefined, ofPackage: string): string {
  if (kind !== "definition") return version;
  return last?.digest === digest ? last.version : ofPackage;
}

function isChanged(own: Baseline, { digest, content }: ContractState): boolean {
  return own.digest !== digest || (own.content ?? content) !== content;
}

function placeOf(state: ContractState) {
  return { ...state.headerPlace("/version"), contract: state.ref };
}

async function registryFor(
  { folder, replace = false, isOffline = false, env = process.env }: ReleaseToRecord,
  name: string,
  states: readonly ContractState[],
): Promise<RegistryFacts> {
  return replace && !isOffline ? await readRegistry({ name, folder, env, states }) : { kind: "not-asked" };
}

/** Who replaces a baseline without knowing whether it is published might change what others have. */
function unreachable(registry: RegistryFacts, name: string): Finding[] {
  if (registry.kind !== "unreachable") return [];
  const { message } = registry;
  return [{ ...finding(releaseRegistryUnreachable, {}, { name, why: "replace", message }), level: "hard" }];
}

function isPublished(registry: RegistryFacts, ref: string, version: string): boolean {
  return registry.kind === "published" && registry.digests.has(`${ref} ${version}`);
}
