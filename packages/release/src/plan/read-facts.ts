import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ReadContracts } from "@trellis/contract";
import { readDocument } from "@trellis/contract/read";
import { type Finding, finding, type Json } from "@trellis/findings";
import { type Baseline, readBaselines, readReleasedIndex, rowOfEntry } from "../baseline/baseline.js";
import { runContractsMissing } from "../rules/index.gen.js";
import { fetchPackage, removeFetched } from "../sets/fetch-package.js";
import { readNpmConfig } from "../sets/npm-config.js";
import { packageOf, readFolder } from "../sets/read-folder.js";
import { readChangesets } from "./read-changesets.js";
import type { ContractFacts, RegistryFacts, ReleaseFacts } from "./release-facts.js";

/** Which release is to be decided. */
export interface ReleaseToRead {
  /** The package's folder; absolute. */
  readonly folder: string;
  /** What files in findings are relative to; absolute. */
  readonly root: string;
  readonly now: Date;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Leaves the registry alone. */
  readonly isOffline?: boolean;
}

/** The facts of a release, and what is wrong with the files they stand in. */
export interface ReadFacts {
  readonly facts?: ReleaseFacts;
  readonly findings: readonly Finding[];
  /** The files of the contracts. */
  readonly sources?: ReadContracts;
}

/** Reads everything that a release is decided by: the package, its baselines, the changesets, the registry. */
export async function readFacts({
  folder,
  root,
  now,
  env = process.env,
  isOffline,
}: ReleaseToRead): Promise<ReadFacts> {
  const itself = packageOf(folder);
  const { set, sources, findings: ofContracts } = readFolder({ folder, root });
  const findings: Finding[] = [...ofContracts];
  const released = readReleasedIndex(folder);
  // A package may have lost its last contract; that is a removal, and not a folder without contracts.
  if (!itself || (!set && !released)) {
    return { findings: [...findings, finding(runContractsMissing, {}, { name: folder, why: "no-contracts" })] };
  }
  const contracts: ContractFacts[] = [];
  for (const source of sources?.contracts ?? []) {
    const state = set?.contracts.get(source.ref);
    const { baselines, findings: ofBaselines } = readBaselines(source.folder, root);
    findings.push(...ofBaselines);
    if (state) contracts.push({ state, baselines });
  }
  const facts: ReleaseFacts = {
    package: itself,
    contracts,
    ...(released && { released }),
    registry: isOffline ? { kind: "not-asked" } : await readRegistry(itself.name, folder, env),
    changesets: await readChangesets(folder, itself.name, root),
    now,
  };
  return { facts, findings, ...(sources && { sources }) };
}

/** What the registry holds: the list of the last published version, and the digests of all it carries. */
async function readRegistry(
  name: string,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<RegistryFacts> {
  const fetched = await fetchPackage(name, readNpmConfig({ cwd: folder, env }));
  if (!fetched.ok) {
    return fetched.why === "not-published"
      ? { kind: "not-published" }
      : { kind: "unreachable", message: fetched.message };
  }
  try {
    const index = existsSync(join(fetched.folder, "trellis.json"))
      ? readDocument({ root: fetched.folder, path: "trellis.json", maxBytes: 10_000_000 }).value
      : undefined;
    const rows = entriesOf(index).flatMap((entry) => rowOfEntry(entry) ?? []);
    const digests = new Map<string, string>();
    for (const { ref, version, digest } of rows) digests.set(`${ref} ${version}`, digest);
    for (const { ref } of rows) {
      const [contract = "", major = ""] = ref.split("@");
      const home = join(fetched.folder, "contracts", contract, `v${major}`);
      for (const one of readBaselines(home, fetched.folder).baselines) addOlder(digests, ref, one);
    }
    return { kind: "published", version: fetched.version, contracts: rows, digests };
  } finally {
    removeFetched(fetched);
  }
}

function addOlder(digests: Map<string, string>, ref: string, { version, digest }: Baseline): void {
  const key = `${ref} ${version}`;
  if (!digests.has(key)) digests.set(key, digest);
}

function entriesOf(index: Json | undefined): readonly Json[] {
  if (typeof index !== "object" || index === null || Array.isArray(index)) return [];
  const { contracts } = index as { readonly [key: string]: Json };
  return Array.isArray(contracts) ? contracts : [];
}
