import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Finding, fails, finding } from "@trellis/findings";
import { releaseSchemaChanged, runContractsMissing } from "../rules/index.gen.js";
import { packageOf, readFolder } from "../sets/read-folder.js";
import { baselineText, type ReleasedRow, readBaselines, releasedName } from "./baseline.js";

/** What {@link recordRelease} did: the files it wrote, relative to the root. */
export interface RecordedRelease {
  readonly written: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Writes down what is about to be published: `released/<version>.json` for every contract that is no draft, and the list
 * of all of them. A baseline that is there already is never changed; a schema that differs from it is a finding, and then
 * nothing is written.
 */
export function recordRelease({ folder, root }: { folder: string; root: string }): RecordedRelease {
  const itself = packageOf(folder);
  const { set, sources, findings } = readFolder({ folder, root });
  if (!itself || !set || !sources) {
    const told = findings.some(fails)
      ? findings
      : [finding(runContractsMissing, {}, { name: folder, why: "no-contracts" })];
    return { written: [], findings: told };
  }
  const problems: Finding[] = [...findings];
  const files = new Map<string, string>();
  const rows: ReleasedRow[] = [];
  for (const source of sources.contracts) {
    const state = set.contracts.get(source.ref);
    if (!state || state.status === "draft") continue;
    const { ref, version, digest, status, sunset } = state;
    rows.push({ ref, version, status, ...(sunset !== undefined && { sunset }), digest });
    const { baselines, findings: ofBaselines } = readBaselines(source.folder, root);
    problems.push(...ofBaselines);
    const own = baselines.find((one) => one.version === version);
    if (!own) files.set(join(source.folder, "released", `${version}.json`), baselineText(state, itself.version));
    else if (own.digest !== digest) {
      const at = { ...state.headerPlace("/version"), contract: ref };
      problems.push(finding(releaseSchemaChanged, at, { name: ref, version }));
    }
  }
  if (problems.some(fails)) return { written: [], findings: problems };
  const list = `${JSON.stringify({ package: itself.name, version: itself.version, contracts: rows }, null, 2)}\n`;
  files.set(join(folder, releasedName), list);
  for (const [file, text] of files) {
    if (!existsSync(join(file, ".."))) mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }
  return { written: [...files.keys()].map((file) => relative(root, file).split(sep).join("/")), findings: problems };
}
