import { realpathSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { ContractEntry } from "@trellis/contract/guardrails";
import { checkData } from "@trellis/data";
import { createCollector } from "@trellis/findings";
import type { CheckedOne, CheckRun } from "./check-run.js";
import { shownPath } from "./shown-path.js";
import { contractStatus, loadContract } from "./use-contract.js";

/** Checks one data file, which the caller named, against the contract that the caller named. */
export async function checkFile(path: string, entry: ContractEntry, run: CheckRun): Promise<CheckedOne> {
  const file = shownPath(run.cwd, path);
  const collector = createCollector();
  const ref = `${entry.name}@${entry.major}`;
  collector.addAll(contractStatus(entry, { file, contract: ref }, run.guardrails, run.now));
  const contract = await loadContract(ref, run);
  const tool = { name: file, folder: shownPath(run.cwd, dirname(path)) };
  if (!("ref" in contract)) {
    collector.addAll(contract);
    return { tool: { ...tool, data: [] }, findings: collector.findings() };
  }
  // The caller's own path may well be a link; what counts is the file that it leads to.
  const real = realpathSync.native(path);
  const { records } = await checkData({
    root: dirname(real),
    file: basename(real),
    at: { file },
    contract,
    collector,
    reveal: run.reveal,
    onProgress: (progress) => run.onProgress({ file, records: progress.records }),
  });
  return { tool: { ...tool, data: [{ file, contract: ref, records }] }, findings: collector.findings() };
}
