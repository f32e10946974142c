import type { ReadContracts } from "@trellis/contract";
import { type Finding, finding } from "@trellis/findings";
import { readBaselines, readReleasedIndex } from "../baseline/baseline.js";
import { readRules } from "../baseline/read-rules.js";
import { runContractsMissing } from "../rules/index.gen.js";
import { statesOf } from "../sets/contract-set.js";
import { packageOf, readFolder } from "../sets/read-folder.js";
import { readChangesets } from "./read-changesets.js";
import { readRegistry } from "./read-registry.js";
import type { ContractFacts, ReleaseFacts } from "./release-facts.js";

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
  const rules = await readRules(folder);
  // A package may have lost its last contract; that is a removal, and not a folder without contracts.
  if (!itself || (!set && !released && rules.length === 0)) {
    return { findings: [...findings, finding(runContractsMissing, {}, { name: folder, why: "no-contracts" })] };
  }
  const contracts: ContractFacts[] = [];
  const states = statesOf(set);
  for (const state of states) {
    if (state.folder === undefined) continue;
    const { baselines, findings: ofBaselines } = readBaselines(state.folder, root);
    findings.push(...ofBaselines);
    contracts.push({ state, baselines });
  }
  const facts: ReleaseFacts = {
    package: itself,
    contracts,
    ...(released && { released }),
    registry: isOffline ? { kind: "not-asked" } : await readRegistry({ name: itself.name, folder, env, states }),
    changesets: await readChangesets(folder, itself.name, root),
    rules,
    now,
  };
  return { facts, findings, ...(sources && { sources }) };
}
