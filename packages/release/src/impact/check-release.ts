import type { CheckPathsOptions } from "@trellis/byot";
import type { ContractSource, ReadContracts } from "@trellis/contract";
import type { Guardrails } from "@trellis/contract/guardrails";
import type { Finding } from "@trellis/findings";
import { checkMigrations } from "../migration/check-migrations.js";
import { planRelease } from "../plan/plan-release.js";
import { type ReleaseToRead, readFacts } from "../plan/read-facts.js";
import type { ReleaseFacts, ReleasePlan } from "../plan/release-facts.js";
import { brokenTools } from "./broken-tools.js";
import { changingPages } from "./changing-pages.js";
import { type UnpublishedContract, withContracts } from "./source-guardrails.js";

/** A release, and the tools that it must not break. */
export interface ReleaseToCheck extends ReleaseToRead {
  /** Where the tools are, as the configuration says; without it no tool is looked at. */
  readonly tools?: {
    readonly cwd: string;
    readonly config: CheckPathsOptions["config"];
    readonly guardrails: Guardrails;
  };
}

/** The plan of a release, and everything that stands against it. */
export interface CheckedRelease {
  readonly plan?: ReleasePlan;
  readonly findings: readonly Finding[];
}

/** Plans a release and names the tools that it would break. Writes nothing. */
export async function checkRelease({ tools, ...asked }: ReleaseToCheck): Promise<CheckedRelease> {
  const { facts, findings, sources } = await readFacts(asked);
  if (!facts) return { findings };
  const plan = planRelease(facts);
  const itself = { name: facts.package.name, folder: asked.folder };
  const hasChange = plan.contracts.some(({ change }) => change === "changed" || change === "removed");
  const broken =
    tools && hasChange
      ? await brokenTools({
          cwd: tools.cwd,
          config: tools.config,
          before: withContracts(tools.guardrails, itself, publishedBefore(facts, sources)),
          after: withContracts(tools.guardrails, itself, toPublish(facts, sources)),
          now: asked.now,
        })
      : [];
  const pages = tools ? await changingPages({ ...tools, plan, folder: asked.folder, now: asked.now }) : [];
  const migrations = sources ? await checkMigrations(sources) : [];
  return { plan, findings: [...findings, ...plan.findings, ...migrations, ...broken, ...pages] };
}

function toPublish(facts: ReleaseFacts, sources: ReadContracts | undefined): UnpublishedContract[] {
  return facts.contracts.flatMap(({ state }) => {
    const source = sourceOf(state.ref, sources);
    return source ? [{ source, schema: state.schema }] : [];
  });
}

/** The last baseline of each contract; one that has none was not there before. */
function publishedBefore(facts: ReleaseFacts, sources: ReadContracts | undefined): UnpublishedContract[] {
  const kept = facts.contracts.flatMap(({ state, baselines }) => {
    const source = sourceOf(state.ref, sources);
    const last = baselines.at(-1);
    return source && last ? [{ source, schema: last.schema }] : [];
  });
  // Of a contract whose folder is gone only its name is known; that is enough to see who relies on it.
  const rows = facts.registry.kind === "published" ? facts.registry.contracts : (facts.released?.contracts ?? []);
  const here = new Set(facts.contracts.map(({ state }) => state.ref));
  const gone = rows
    .filter(({ ref, kind }) => kind === "contract" && !here.has(ref))
    .map(({ ref, version, status }): UnpublishedContract => {
      const [name = "", major = "1"] = ref.split("@");
      const header = { name, version, major: Number(major), title: name, owner: "", status };
      return { source: { ref, name, major: Number(major), title: name, header }, schema: {} };
    });
  return [...kept, ...gone];
}

function sourceOf(ref: string, sources: ReadContracts | undefined): ContractSource | undefined {
  return sources?.contracts.find((one) => one.ref === ref);
}
