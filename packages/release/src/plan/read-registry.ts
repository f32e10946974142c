import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { readDocument } from "@trellis/contract/read";
import { type Baseline, readBaselines, rowsOfIndex, rulesOfIndex } from "../baseline/baseline.js";
import type { ContractState } from "../sets/contract-set.js";
import { fetchPackage, removeFetched } from "../sets/fetch-package.js";
import { readNpmConfig } from "../sets/npm-config.js";
import type { RegistryFacts } from "./release-facts.js";

/** Which package is looked for in the registry. */
export interface RegistryToRead {
  readonly name: string;
  /** Its folder here; the `.npmrc` that counts is the one in force there. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly states: readonly ContractState[];
}

/** What the registry holds: the list of the last published version, and the digests of all it carries. */
export async function readRegistry({ name, folder, env, states }: RegistryToRead): Promise<RegistryFacts> {
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
    const rows = rowsOfIndex(index);
    const digests = new Map<string, string>();
    for (const { ref, version, digest } of rows) digests.set(`${ref} ${version}`, digest);
    for (const { ref, folder: own = folder } of states) {
      // The baselines were packed with it; the folder is called there as it is called here.
      const home = join(fetched.folder, relative(folder, own));
      for (const one of readBaselines(home, fetched.folder).baselines) addOlder(digests, ref, one);
    }
    return { kind: "published", version: fetched.version, contracts: rows, digests, rules: rulesOfIndex(index) };
  } finally {
    removeFetched(fetched);
  }
}

function addOlder(digests: Map<string, string>, ref: string, { version, digest }: Baseline): void {
  const key = `${ref} ${version}`;
  if (!digests.has(key)) digests.set(key, digest);
}
