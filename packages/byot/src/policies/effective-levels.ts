import { isFirmer, type Level, type Rule } from "@trellis/findings";
import type { PolicySettings } from "@trellis/findings/policy";

/** The levels of a run: what the policies say, and over it what the configuration says where it may. */
export function effectiveLevels(
  { levels }: Pick<PolicySettings, "levels">,
  config: { readonly [ruleId: string]: Level },
): { readonly [ruleId: string]: Level } {
  const ofPolicies = [...levels].map(([id, said]) => {
    const wanted = Object.hasOwn(config, id) ? config[id] : undefined;
    const isRefused = wanted === undefined || (said.fixed && isFirmer(said.level, wanted));
    return [id, isRefused ? said.level : wanted] as const;
  });
  return { ...config, ...Object.fromEntries(ofPolicies) };
}

/** The rules as the policies leave them to the configuration: at their levels, and fixed where a policy fixes them. */
export function rulesAsSet(rules: readonly Rule[], { levels }: Pick<PolicySettings, "levels">): readonly Rule[] {
  return rules.map((rule) => {
    const said = levels.get(rule.id);
    return said ? { ...rule, level: said.level, fixed: said.fixed || rule.fixed === true } : rule;
  });
}
