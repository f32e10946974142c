import { schemaDigest } from "@trellis/contract";
import { type Finding, finding, isPending } from "@trellis/findings";
import type { ReleasedRow } from "../baseline/baseline.js";
import {
  releaseBaselineDiffers,
  releaseBaselineMissing,
  releaseBumpTooSmall,
  releaseContractEnded,
  releaseContractRemoved,
  releaseDefinitionRemoved,
  releaseNothingChanged,
  releaseRegistryUnreachable,
  releaseRuleWithoutDate,
} from "../rules/index.gen.js";
import { bumpBetween, bumpVersion } from "../version/contract-version.js";
import { type Bump, isSmaller, largerBump } from "./bump.js";
import { planContract } from "./plan-contract.js";
import type { ContractFacts, PlannedContract, ReleaseFacts, ReleasePlan } from "./release-facts.js";

/**
 * Decides the smallest honest version of every contract and the bump of the package, and says what stands against the
 * release: facts in, plan out. No disk, no network, no clock.
 */
export function planRelease(facts: ReleaseFacts): ReleasePlan {
  const { released, registry, package: itself } = facts;
  const findings: Finding[] = [];
  const contracts: PlannedContract[] = [];
  for (const one of facts.contracts) {
    findings.push(...baselineFindings(one, facts));
    const [planned, found] = planContract(one, facts);
    contracts.push(planned);
    findings.push(...found);
  }
  for (const row of goneRows(facts)) {
    const [planned, found] = planGone(row, facts.now);
    contracts.push(planned);
    findings.push(found);
  }
  const stricter = ruleFindings(facts);
  findings.push(...stricter);
  const unverified = unverifiedFindings(facts);
  // What is refused has no version; the others are planned beside it.
  const accepted = contracts.filter(({ isRefused }) => !isRefused);
  const bump = accepted.reduce<Bump>((largest, { bump: own }) => largerBump(largest, own), "none");
  const last = registry.kind === "published" ? registry.version : released?.version;
  const version = last === undefined ? itself.version : bumpVersion(last, bump);
  if (last === undefined)
    return { package: itself.name, bump, version, contracts, findings: [...findings, ...unverified] };
  const changesets = facts.changesets.reduce<Bump>((largest, { bump: own }) => largerBump(largest, own), "none");
  const declared = largerBump(changesets, bumpBetween(last, itself.version));
  if (isSmaller(declared, bump)) {
    const [because] = accepted.filter((one) => one.bump === bump);
    const witness = because?.changes.map(({ data }) => data.witness).find((one) => typeof one === "string");
    const data = { name: itself.name, kind: bump, declared, because: because?.ref ?? "", witness };
    findings.push(finding(releaseBumpTooSmall, facts.changesets[0] ? { file: facts.changesets[0].file } : {}, data));
  }
  if (bump === "none" && findings.length === 0)
    findings.push(finding(releaseNothingChanged, {}, { name: itself.name, version: last }));
  return { package: itself.name, bump, version, contracts, findings: [...findings, ...unverified] };
}

/** That the baselines were not compared with the registry, and why. */
function unverifiedFindings({ registry, contracts, package: { name } }: ReleaseFacts): Finding[] {
  if (!contracts.some(({ baselines }) => baselines.length > 0)) return [];
  if (registry.kind === "not-asked") return [finding(releaseRegistryUnreachable, {}, { name, why: "offline" })];
  if (registry.kind !== "unreachable") return [];
  return [finding(releaseRegistryUnreachable, {}, { name, why: "unreachable", message: registry.message })];
}

/** A baseline is what was published: nobody may have changed it since, and none may be missing. */
function baselineFindings({ state, baselines }: ContractFacts, { registry, released }: ReleaseFacts): Finding[] {
  const { ref: contract } = state;
  const found: Finding[] = [];
  for (const { version, digest, schema, file } of baselines) {
    const published = registry.kind === "published" ? registry.digests.get(`${contract} ${version}`) : undefined;
    const what =
      schemaDigest(schema) !== digest
        ? "own"
        : published !== undefined && published !== digest
          ? "registry"
          : undefined;
    if (what) found.push(finding(releaseBaselineDiffers, { file, contract }, { name: contract, version, what }));
  }
  const rows = [...(released?.contracts ?? []), ...(registry.kind === "published" ? registry.contracts : [])];
  const row = rows.find(({ ref, kind, status }) => ref === contract && kind !== "definition" && status !== "draft");
  if (row && !baselines.some(({ version }) => version === row.version)) {
    found.push(
      finding(releaseBaselineMissing, { file: state.file, contract }, { name: contract, version: row.version }),
    );
  }
  return found;
}

/** What was published and is not there any more, by what the registry says, else by what the package remembers. */
function goneRows({ released, registry, contracts }: ReleaseFacts): ReleasedRow[] {
  const rows = new Map((released?.contracts ?? []).map((row) => [row.ref, row]));
  if (registry.kind === "published") for (const row of registry.contracts) rows.set(row.ref, row);
  const here = new Set(contracts.map(({ state }) => state.ref));
  return [...rows.values()].filter(({ ref, status }) => status !== "draft" && !here.has(ref));
}

function planGone({ kind, ref, version, sunset }: ReleasedRow, now: Date): [PlannedContract, Finding] {
  // The last day itself still counts: a promise until 30 June holds on 30 June.
  const isOver = sunset !== undefined && now.getTime() >= Date.parse(`${sunset}T00:00:00Z`) + 86_400_000;
  const planned = {
    ref,
    title: ref,
    change: "removed",
    from: version,
    to: version,
    bump: "major",
    changes: [],
  } as const;
  // Nobody imports a definition; it lives on in the contracts that were published with it.
  if (kind === "definition")
    return [{ ...planned, isRefused: false }, finding(releaseDefinitionRemoved, {}, { name: ref })];
  if (isOver)
    return [{ ...planned, isRefused: false }, finding(releaseContractEnded, { contract: ref }, { name: ref, sunset })];
  const why = sunset === undefined ? "no-sunset" : "before-sunset";
  const data = { name: ref, why, sunset };
  return [{ ...planned, isRefused: true }, finding(releaseContractRemoved, { contract: ref }, data)];
}

const firmness = ["advisory", "soft", "hard", "absolute"];

/** A rule that fails from one day to the next breaks tools that nobody has warned. */
function ruleFindings({ rules = [], released, registry, now }: ReleaseFacts): Finding[] {
  const published = registry.kind === "published" && registry.rules.length > 0 ? registry.rules : released?.rules;
  // The first release has no rules to be stricter than.
  if (published === undefined) return [];
  const before = new Map(published.map((rule) => [rule.id, rule]));
  return rules.flatMap(({ id, level, from }) => {
    // What is about the run itself fails nobody's tool.
    if (id.startsWith("run/")) return [];
    const old = before.get(id);
    // What was announced and is not in force yet may not be put in force earlier without a word either.
    const was = old && !isPending(old, now) ? old.level : "advisory";
    const isStricter = firmness.indexOf(level) > Math.max(0, firmness.indexOf(was));
    if (!isStricter || isPending({ ...(from !== undefined && { from }) }, now)) return [];
    const kind = from !== undefined ? "passed" : old === undefined ? "new" : "stricter";
    return [finding(releaseRuleWithoutDate, {}, { name: id, kind, level, from })];
  });
}
