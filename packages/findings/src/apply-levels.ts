import type { Finding } from "./finding.js";
import { isFirmer, type Level } from "./level.js";
import type { Rule } from "./rule.js";

/**
 * Gives every finding the level that the organisation's policy sets for its rule. A fixed or absolute rule is never
 * lowered, whatever `policy` says.
 */
export function applyLevels(
  findings: readonly Finding[],
  policy: { readonly [ruleId: string]: Level },
  rules: Iterable<Rule> = [],
): Finding[] {
  const fixed = new Set([...rules].filter((rule) => rule.fixed).map((rule) => rule.id as string));
  return findings.map((finding) => {
    const wanted = Object.hasOwn(policy, finding.rule) ? policy[finding.rule] : undefined;
    if (wanted === undefined || wanted === finding.level) return finding;
    const lowers = isFirmer(finding.level, wanted);
    if (lowers && (fixed.has(finding.rule) || finding.level === "absolute")) return finding;
    return { ...finding, level: wanted };
  });
}
