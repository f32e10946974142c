import { type CheckPathsOptions, checkPaths, templatesOf, upgradePages } from "@trellis/byot";
import { type Guardrails, isGuardrailsError } from "@trellis/contract/guardrails";
import { type Finding, fails, finding } from "@trellis/findings";
import type { ReleasePlan } from "../plan/release-facts.js";
import { releasePageChanges } from "../rules/index.gen.js";

/** The pages that a release asks about, and what they are checked with. */
export interface PagesToAsk {
  readonly plan: ReleasePlan;
  /** The package that is to be released, generated as it will be; absolute. */
  readonly folder: string;
  readonly cwd: string;
  readonly config: CheckPathsOptions["config"];
  readonly guardrails: Guardrails;
  readonly now: Date;
}

/** The pages of the configuration's tools that would have to change for a template's major that the release adds. */
export async function changingPages(asked: PagesToAsk): Promise<Finding[]> {
  const { plan, folder, cwd, config, guardrails, now } = asked;
  const added = plan.contracts.flatMap(({ ref, change }) =>
    change === "added" && ref.startsWith("templates/") && !ref.endsWith("@1") ? ref.slice("templates/".length) : [],
  );
  if (added.length === 0 || (config.config.tools ?? []).length === 0) return [];
  const itself = { name: plan.package, version: plan.version, folder };
  const templates = templatesOf({ packages: [itself] });
  const { pages, tools } = await checkPaths({ paths: [], cwd, config, guardrails, now });
  const owners = new Map(tools.map(({ name, owner }) => [name, owner]));
  const found: Finding[] = [];
  for (const ref of added) {
    try {
      const { findings } = await upgradePages(pages, await templates.load(ref), now);
      const files = new Set(findings.filter(fails).map(({ at }) => at.file));
      for (const page of pages.filter(({ file }) => files.has(file))) {
        const count = findings.filter((one) => fails(one) && one.at.file === page.file).length;
        const { file, tool } = page;
        const owner = tool === undefined ? undefined : owners.get(tool);
        const data = { ...(tool !== undefined && { tool }), ...(owner !== undefined && { owner }), name: ref, count };
        found.push(finding(releasePageChanges, { file, template: ref }, data));
      }
    } catch (error) {
      if (!isGuardrailsError(error)) throw error;
      found.push(...error.findings);
    }
  }
  return found;
}
