import type { Guardrails } from "@trellis/contract/guardrails";
import type { PinnedMap } from "@trellis/data";
import { type Finding, finding } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import { checkFile, type GuessedFile } from "../check-file.js";
import type { CheckRun } from "../check-run.js";
import type { CheckedOne } from "../checked-one.js";
import { refOf } from "../entries/published-names.js";
import { suggestRef } from "../entries/use-contract.js";
import type { Targets } from "../find/find-targets.js";
import { shownPath } from "../find/shown-path.js";
import { runContractNeeded, runContractNotPublished, runContractUnused } from "../rules/index.gen.js";
import { unbrokenFile } from "./unbroken.js";

/** What the caller says of the data files that stand alone. */
export interface FileOptions {
  /** Their contract: "lead@1". Without it, it is guessed. */
  readonly contract?: string;
  /** Which columns are which fields, as far as the caller says so; the others are guessed. */
  readonly map?: PinnedMap;
}

/** What came of everything that a run looked at, before anybody says how firmly it is meant. */
export interface CheckedTargets {
  /** In the order of their folders. */
  readonly checked: readonly CheckedOne[];
  readonly guessed: readonly GuessedFile[];
  /** What is about no tool. */
  readonly findings: readonly Finding[];
}

/** Checks the data files that the caller named and that no tool has read already. */
export async function checkFiles(
  targets: Targets,
  readByTools: CheckedTool["data"],
  run: CheckRun,
  { contract, map }: FileOptions,
): Promise<CheckedTargets> {
  const { guardrails, cwd } = run;
  const checked: CheckedOne[] = [];
  const guessed: GuessedFile[] = [];
  const findings: Finding[] = [];
  const entry = contract === undefined ? undefined : guardrails.contracts.get(contract);
  if (contract !== undefined && !entry) {
    findings.push(finding(runContractNotPublished, {}, { name: contract, ...suggestRef(contract, guardrails) }));
  }
  if (contract !== undefined && targets.files.length === 0 && targets.tools.length + targets.noTools.length > 0) {
    findings.push(finding(runContractUnused, {}, { name: contract }));
  }
  if (contract !== undefined && !entry) return { checked, guessed, findings };
  // Another contract than its tool's may be asked for; the same one would only say everything twice.
  const isRead = (file: string) =>
    readByTools.some((one) => one.file === shownPath(cwd, file) && one.contract === (contract ?? one.contract));
  for (const file of targets.files.filter((one) => !isRead(one))) {
    const one = await unbrokenFile(file, () => checkFile(file, { entry, pinned: map ?? {} }, run), run);
    if ("checked" in one) checked.push(one.checked);
    else findings.push(needsContract(shownPath(cwd, file), guardrails), ...one.findings);
    if ("guessed" in one) guessed.push(one.guessed);
  }
  return { checked, guessed, findings };
}

function needsContract(name: string, { contracts }: Guardrails): Finding {
  return finding(
    runContractNeeded,
    { file: name },
    {
      name,
      known: [...contracts.values()]
        .filter(({ status }) => status === "active")
        .map(refOf)
        .sort(),
    },
  );
}
