import type { Finding } from "./finding.js";
import { isFirmer, type Level } from "./level.js";
import type { Rule } from "./rule.js";

/**
 * Gives every finding the level that holds at `now`. A rule that has a day from which it fails is advice until then; an
 * organisation that wants it sooner sets its level itself. Otherwise `policy` raises and lowers, but a fixed or absolute
 * rule is never lowered.
 */
export function applyLevels(
  findings: readonly Finding[],
  policy: { readonly [ruleId: string]: Level },
  rules: Iterable<Rule>,
  now: Date,
): Finding[] {
  const known = new Map<string, Rule>([...rules].map((rule) => [rule.id, rule]));
  return findings.map((finding) => {
    const level = levelAt(finding, known.get(finding.rule), policy, now);
    return level === finding.level ? finding : { ...finding, level };
  });
}

function levelAt(
  { rule: id, level }: Finding,
  rule: Rule | undefined,
  policy: { readonly [ruleId: string]: Level },
  now: Date,
): Level {
  const wanted = Object.hasOwn(policy, id) ? policy[id] : undefined;
  const lowers = wanted !== undefined && isFirmer(level, wanted);
  const isHeard = wanted !== undefined && !(lowers && (rule?.fixed || level === "absolute"));
  // Who makes a rule milder does not ask for it earlier.
  if (!isPending(rule, now) || (isHeard && !lowers)) return isHeard ? wanted : level;
  return "advisory";
}

/** Whether the day from which a rule fails is still to come. The day itself already counts, as it begins in UTC. */
export function isPending(rule: Pick<Rule, "from"> | undefined, now: Date): boolean {
  return rule?.from !== undefined && now.getTime() < Date.parse(`${rule.from}T00:00:00Z`);
}
