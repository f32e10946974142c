import { type Finding, finding, isFirmer, type Level, nearest, type Place, type Rule } from "@trellis/findings";
import { runLevelFixed, runRuleUnknown } from "../rules/index.gen.js";

/** What is wrong with the levels that a configuration sets: rules that nobody knows, fixed rules made milder. */
export function checkLevels(
  levels: { readonly [ruleId: string]: Level },
  rules: readonly Rule[],
  place: (ruleId: string) => Place,
): Finding[] {
  const known = new Map(rules.map((rule) => [rule.id as string, rule]));
  return Object.entries(levels).flatMap(([id, wanted]) => {
    const rule = known.get(id);
    if (!rule) return [finding(runRuleUnknown, place(id), { name: id, nearest: nearest(id, known.keys()) })];
    const fixed = rule.fixed || rule.level === "absolute";
    if (!fixed || !isFirmer(rule.level, wanted)) return [];
    return [finding(runLevelFixed, place(id), { name: id, wanted, level: rule.level })];
  });
}
