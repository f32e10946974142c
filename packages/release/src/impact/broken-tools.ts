import { type CheckPathsOptions, checkPaths } from "@trellis/byot";
import type { Guardrails } from "@trellis/contract/guardrails";
import { type Finding, fails, finding, fingerprint } from "@trellis/findings";
import { releaseToolBreaks } from "../rules/index.gen.js";

/** What tools are checked with. */
export interface ToolsToCheck {
  readonly cwd: string;
  readonly config: CheckPathsOptions["config"];
  /** The contracts as they were published. */
  readonly before: Guardrails;
  /** The contracts as they are to be published. */
  readonly after: Guardrails;
  readonly now: Date;
}

/**
 * The tools of the configuration that pass with what is published and would not with what is to be: each with its owner
 * and the record or the field that breaks. What fails today already is no news.
 */
export async function brokenTools({ cwd, config, before, after, now }: ToolsToCheck): Promise<Finding[]> {
  if ((config.config.tools ?? []).length === 0) return [];
  const check = (guardrails: Guardrails) => checkPaths({ paths: [], cwd, config, guardrails, now });
  const [old, fresh] = [await check(before), await check(after)];
  const known = new Map<string, number>();
  for (const one of old.findings) known.set(fingerprint(one), (known.get(fingerprint(one)) ?? 0) + (one.count ?? 1));
  const owners = new Map(fresh.tools.map(({ name, owner }) => [name, owner]));
  const told = new Map<string, Finding>();
  for (const one of fresh.findings) {
    const { tool, contract } = one.at;
    if (!fails(one) || tool === undefined) continue;
    const key = fingerprint(one);
    const more = (told.get(key)?.data.count as number | undefined) ?? 0;
    const count = more + (one.count ?? 1);
    const news = count - (known.get(key) ?? 0);
    if (news <= 0) continue;
    const about = aboutOf(one);
    const { record } = one.at;
    const data = { name: tool, owner: owners.get(tool), contract: contract ?? "", ...about, count, record };
    told.set(
      key,
      told.get(key) ? withCount(told.get(key) as Finding, count) : finding(releaseToolBreaks, one.at, data),
    );
  }
  return [...told.values()];
}

function withCount(one: Finding, count: number): Finding {
  return { ...one, data: { ...one.data, count } };
}

function aboutOf({ rule, data }: Finding): { what: string; because: string; contract?: string } {
  const name = typeof data.name === "string" ? data.name : "";
  const contract = typeof data.contract === "string" ? { contract: data.contract } : {};
  if (rule === "tool/field-unknown") return { what: "field", because: name, ...contract };
  if (/^tool\/contract-/.test(rule)) return { what: "contract", because: rule, contract: name };
  return { what: "data", because: rule };
}
