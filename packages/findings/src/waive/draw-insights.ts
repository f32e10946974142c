import { fails } from "../exit-code.js";
import type { Finding } from "../finding.js";
import { isFirmer, type Level } from "../level.js";
import { ownerOf } from "./granted-by.js";
import type { JudgedWaiver } from "./judged-waiver.js";
import type { WaiverPolicy } from "./waiver-policy.js";

/** How one rule fares among the tools. */
export interface RuleInsight {
  readonly rule: string;
  /** The firmest level that it had. */
  readonly level: Level;
  /** How many problems of it fail, are advice, or have an exception. */
  readonly fails: number;
  readonly advice: number;
  readonly waived: number;
  /** The tools in which it fails, and those that bend it or have bent it; each once, by name. */
  readonly failing: readonly string[];
  readonly bending: readonly string[];
  /** Who can change it, as far as somebody owns it. */
  readonly owners: readonly string[];
  /** Every exception from it that held, holds or waits for a yes. */
  readonly waivers: readonly JudgedWaiver[];
}

/**
 * The rules by how often they are bent, then by how often they fail. What is about exceptions, or about how the run was
 * started, is not counted: it is no matter of the tools.
 */
export function drawInsights(
  findings: readonly Finding[],
  waivers: readonly JudgedWaiver[],
  policy: WaiverPolicy,
): RuleInsight[] {
  const found = new Map<string, Finding[]>();
  const isCounted = (rule: string) => !/^(?:waiver|run)\//.test(rule);
  for (const one of findings) if (isCounted(one.rule)) append(found, one.rule, one);
  const bent = new Map<string, JudgedWaiver[]>();
  for (const one of waivers) if (hasHeld(one)) append(bent, one.waiver.rule, one);
  return [...new Set([...found.keys(), ...bent.keys()])]
    .map((rule) => insightOf(rule, found.get(rule) ?? [], bent.get(rule) ?? [], policy))
    .sort(
      (a, b) =>
        b.bending.length - a.bending.length || b.fails - a.fails || b.advice - a.advice || (a.rule < b.rule ? -1 : 1),
    );
}

/** From how many tools on a rule that is bent is worth a proposal to those who keep it. */
export const proposalFrom = 3;

/** What is refused never held, and what matches nothing may be a slip. */
function hasHeld({ state }: JudgedWaiver): boolean {
  return state !== "refused" && state !== "unused";
}

function insightOf(
  rule: string,
  found: readonly Finding[],
  waivers: readonly JudgedWaiver[],
  policy: WaiverPolicy,
): RuleInsight {
  const count = (counts: (one: Finding) => boolean) =>
    found.filter(counts).reduce((sum, one) => sum + (one.count ?? 1), 0);
  return {
    rule,
    level: found.reduce<Level>((firmest, one) => (isFirmer(one.level, firmest) ? one.level : firmest), "advisory"),
    fails: count(fails),
    advice: count((one) => one.level === "advisory" && !one.waived),
    waived: count((one) => one.waived !== undefined),
    failing: names(found.filter(fails).map(({ at }) => at.tool ?? at.file)),
    bending: names(waivers.map(({ waiver }) => waiver.tool)),
    owners: names(found.map((one) => ownerOf(one, policy))),
    waivers,
  };
}

function names(of: readonly (string | undefined)[]): string[] {
  return [...new Set(of.filter((name) => name !== undefined && name !== ""))].sort() as string[];
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
