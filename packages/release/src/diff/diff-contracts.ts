import { type Finding, fails } from "@trellis/findings";
import { readSet } from "../sets/read-set.js";
import { changeFindings } from "./change-findings.js";
import { type ContractChange, changesBetween } from "./contract-change.js";

/** What is compared with what. */
export interface DiffOptions {
  /** A file, a folder, `package@version`, or `git:<commit>`, as {@link readSet} reads it. */
  readonly before: string;
  readonly after: string;
  /** Where the command was started; absolute. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The difference between two places. */
export interface ContractDiff {
  readonly changes: readonly ContractChange[];
  readonly findings: readonly Finding[];
}

/** Compares the contracts of two places. Never throws for what stands there; it is a finding. */
export async function diffContracts({ before, after, cwd, env }: DiffOptions): Promise<ContractDiff> {
  const world = { cwd, ...(env && { env }) };
  const [old, now] = [
    await readSet({ spec: before, beside: after, ...world }),
    await readSet({ spec: after, beside: before, ...world }),
  ];
  const findings = [...old.findings, ...now.findings];
  if (!old.set || !now.set || findings.some(fails)) return { changes: [], findings };
  const changes = changesBetween(old.set, now.set);
  return { changes, findings: [...findings, ...changeFindings(changes)] };
}
