import { realpathSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import type { ContractEntry, PublishedContract } from "@trellis/contract/guardrails";
import { fileOutsideFolder } from "@trellis/contract/rules";
import { checkData, type DataMap, guessFile, type PinnedMap } from "@trellis/data";
import { createCollector, type Finding, finding, nearest } from "@trellis/findings";
import type { CheckRun } from "./check-run.js";
import type { CheckedOne } from "./checked-one.js";
import { refOf } from "./entries/published-names.js";
import { contractStatus, loadContract } from "./entries/use-contract.js";
import { shownPath } from "./find/shown-path.js";
import { recordRules } from "./policies/record-rules.js";
import { runFieldUnknown } from "./rules/index.gen.js";

/** What the caller knows of a data file. */
export interface FileKnowledge {
  /** The contract that it follows; guessed when nobody says. */
  readonly entry: ContractEntry | undefined;
  /** Which columns are which fields, as far as the caller says so. */
  readonly pinned: PinnedMap;
}

/** A file that was checked by a guess, with all that a manifest needs to say so. */
export interface GuessedFile {
  /** Its path, absolute. */
  readonly path: string;
  /** "lead@1" */
  readonly contract: string;
  /** Undefined when its records have the contract's shape already. */
  readonly map?: DataMap;
}

/** What came of a file on its own: the check, or why nothing could be checked. */
export type FileCheck =
  | { readonly checked: CheckedOne; readonly guessed?: GuessedFile }
  | { readonly nothingFits: true; readonly findings: readonly Finding[] };

/** Checks one data file that the caller named. The contract and the columns that nobody named are guessed, and said so. */
export async function checkFile(path: string, { entry, pinned }: FileKnowledge, run: CheckRun): Promise<FileCheck> {
  const file = shownPath(run.cwd, path);
  const collector = createCollector();
  // The caller's own path may well be a link; what counts is the file that it leads to.
  const real = realpathSync.native(path);
  const place = { root: dirname(real), file: basename(real), at: { file } };
  const tool = { name: file, folder: shownPath(run.cwd, dirname(path)) };
  if (leadsToOther(path, real)) {
    const outside = finding(fileOutsideFolder, { file }, { how: "link" });
    return { checked: { tool: { ...tool, data: [] }, findings: [outside] } };
  }
  const { contracts, findings } = await candidates(entry, run);
  const {
    guess,
    map,
    findings: ofGuess,
  } = await guessFile({ ...place, contracts, pinned, isNamed: entry !== undefined });
  const contract = contracts.find(({ ref }) => ref === (guess?.contract.ref ?? (entry && refOf(entry))));
  if (!contract) {
    const checked = { tool: { ...tool, data: [] }, findings: [...findings, ...ofGuess] };
    return entry || findings.length + ofGuess.length > 0 ? { checked } : { nothingFits: true, findings: [] };
  }
  collector.addAll(contractStatus(contract.entry, { file, contract: contract.ref }, run.guardrails, run.now));
  collector.addAll(unknownFields(pinned, contract));
  collector.addAll(ofGuess.filter(({ rule }) => guess !== undefined || rule.startsWith("run/")));
  const { records } = await checkData({
    ...place,
    contract,
    ...(map && { map }),
    collector,
    reveal: run.reveal,
    onRecord: recordRules({ contract, at: place.at, collector }, run),
    onProgress: (progress) => run.onProgress({ file, records: progress.records }),
  });
  return {
    checked: { tool: { ...tool, data: [{ file, contract: contract.ref, records }] }, findings: collector.findings() },
    ...(guess && { guessed: { path, contract: contract.ref, ...(map && { map }) } }),
  };
}

/** Whether a path is a link out of its folder to a file of another kind: its name says nothing of what would be read. */
function leadsToOther(path: string, real: string): boolean {
  return (
    extname(path).toLowerCase() !== extname(real).toLowerCase() && dirname(real) !== realpathSync.native(dirname(path))
  );
}

/** The contract that the caller named; without one, all that somebody may still begin to use. */
async function candidates(
  entry: ContractEntry | undefined,
  run: CheckRun,
): Promise<{ readonly contracts: PublishedContract[]; readonly findings: readonly Finding[] }> {
  const published = entry
    ? [entry]
    : [...run.guardrails.contracts.values()].filter(({ status }) => status === "active");
  const loaded = await Promise.all(published.map((one) => loadContract(refOf(one), run)));
  return {
    contracts: loaded.flatMap((one) => ("ref" in one ? [one] : [])),
    findings: loaded.flatMap((one) => ("ref" in one ? [] : one)),
  };
}

function unknownFields(pinned: PinnedMap, { ref, fields }: PublishedContract): Finding[] {
  const paths = fields.map(({ path }) => path);
  return Object.keys(pinned)
    .filter((target) => !paths.includes(target.replace(/\[\d+\]/g, "[]")))
    .map((target) =>
      finding(runFieldUnknown, { contract: ref }, { name: target, contract: ref, nearest: nearest(target, paths) }),
    );
}
