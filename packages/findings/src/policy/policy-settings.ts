import { isFirmer, type Level } from "../level.js";
import type { Rule } from "../rule.js";
import type { Destination, Policy } from "./policy.js";

/** What the policies of a run say together. */
export interface PolicySettings {
  readonly list: (name: string) => readonly string[];
  readonly limit: (name: string) => number | undefined;
  /** By name. Empty when no policy says where data may go. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** The level that the policies give to a rule. */
  readonly levels: ReadonlyMap<string, { readonly level: Level; readonly fixed: boolean; readonly policy: string }>;
  /** Levels that a policy gives and that do not count: the rule is fixed, by its package or by an earlier policy. */
  readonly refused: readonly {
    readonly policy: string;
    readonly rule: string;
    readonly wanted: Level;
    readonly level: Level;
  }[];
}

/** Lays policies over each other: what a later one says replaces what an earlier one says, unless that is fixed. */
export function policySettings(policies: readonly Policy[], rules: Iterable<Rule> = []): PolicySettings {
  const lists = new Map(policies.flatMap(({ lists = {} }) => Object.entries(lists)));
  const limits = new Map(policies.flatMap(({ limits = {} }) => Object.entries(limits)));
  const destinations = new Map(policies.flatMap((one) => (one.destinations ?? []).map((to) => [to.name, to] as const)));
  const known = new Map([...rules].map((rule) => [rule.id as string, rule]));
  const levels = new Map<string, { level: Level; fixed: boolean; policy: string }>();
  const refused: PolicySettings["refused"][number][] = [];
  for (const policy of policies) {
    for (const [rule, said] of Object.entries(policy.levels ?? {})) {
      const wanted = typeof said === "string" ? { level: said } : said;
      const floor = floorOf(known.get(rule), levels.get(rule));
      if (floor !== undefined && isFirmer(floor, wanted.level))
        refused.push({ policy: policy.name, rule, wanted: wanted.level, level: floor });
      else
        levels.set(rule, {
          level: wanted.level,
          fixed: floor !== undefined || wanted.fixed === true,
          policy: policy.name,
        });
    }
  }
  return {
    list: (name) => lists.get(name) ?? [],
    limit: (name) => limits.get(name),
    destinations,
    levels,
    refused,
  };
}

/** The mildest level that a rule may still be given. */
function floorOf(rule: Rule | undefined, given: { level: Level; fixed: boolean } | undefined): Level | undefined {
  if (given?.fixed) return given.level;
  return rule?.fixed || rule?.level === "absolute" ? rule.level : undefined;
}
