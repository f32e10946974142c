import { resolve } from "node:path";
import { type Finding, finding } from "@trellis/findings";
import { guardrailsInvalid } from "../rules/run/guardrails-invalid.js";
import type { ContractEntry, GuardrailPackage, Guardrails, Owner, PublishedContract } from "./guardrails.js";
import { GuardrailsError } from "./guardrails-error.js";
import { loadContract } from "./load-contract.js";
import { type OpenedPackage, openPackage } from "./open-package.js";

/** Which guardrail packages a run uses. */
export interface GuardrailsToLoad {
  /** Names of installed packages, or folders that start with "./"; from the config or the command line, never from a tool. */
  readonly names: readonly string[];
  /** The folder in which trellis was started: the only place that the names are read from. Absolute. */
  readonly from: string;
}

/**
 * Opens the guardrail packages of a run. Reads only their indexes; a contract's code is imported when it is first
 * loaded. Never rejects: what is wrong with a package is a finding, and the others are still there.
 */
export async function loadGuardrails({ names, from }: GuardrailsToLoad): Promise<Guardrails> {
  const findings: Finding[] = [];
  const packages: GuardrailPackage[] = [];
  const contracts = new Map<string, ContractEntry>();
  const owners = new Map<string, Owner>();
  const publishers = new Map<string, OpenedPackage>();
  const loading = new Map<string, Promise<PublishedContract>>();

  for (const name of new Set(names)) {
    const { opened, findings: wrong } = openPackage(name, resolve(from));
    // The same package under another name was told already.
    if (opened && packages.some(({ folder }) => folder === opened.package.folder)) continue;
    findings.push(...wrong);
    const isCopy = packages.some((one) => one.name === opened?.package.name);
    if (opened && isCopy) findings.push(copied(opened));
    else if (opened) add(opened);
  }

  function add(opened: OpenedPackage): void {
    packages.push(opened.package);
    for (const [key, owner] of opened.owners) if (!owners.has(key)) owners.set(key, owner);
    for (const entry of opened.contracts) {
      const ref = `${entry.name}@${entry.major}`;
      const earlier = publishers.get(ref);
      if (earlier) findings.push(twice(ref, opened, earlier));
      else {
        contracts.set(ref, entry);
        publishers.set(ref, opened);
      }
    }
  }

  function load(ref: string): Promise<PublishedContract> {
    const known = loading.get(ref);
    if (known) return known;
    const entry = contracts.get(ref);
    const publisher = publishers.get(ref);
    const started = entry && publisher ? loadContract(ref, entry, publisher) : Promise.reject(notPublished(ref));
    loading.set(ref, started);
    return started;
  }

  return { packages, contracts, owners, load, findings };
}

/** Two copies of a package would be told as two packages of one name, contract by contract. */
function copied({ package: { name }, index }: OpenedPackage): Finding {
  return finding(guardrailsInvalid, { file: index.file }, { name, what: "package-twice" });
}

function twice(ref: string, { package: { name }, index }: OpenedPackage, earlier: OpenedPackage): Finding {
  const related = [{ role: "first", at: { file: earlier.index.file, contract: ref } }];
  const data = { name, what: "contract-twice", contract: ref, other: earlier.package.name };
  return finding(guardrailsInvalid, { file: index.file, contract: ref }, data, related);
}

function notPublished(ref: string): GuardrailsError {
  return new GuardrailsError([
    finding(guardrailsInvalid, { contract: ref }, { name: "", what: "not-published", contract: ref }),
  ]);
}
