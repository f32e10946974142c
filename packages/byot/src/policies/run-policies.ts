import { createOutputHold } from "@trellis/contract/guardrails";
import { type Finding, finding, type Place } from "@trellis/findings";
import {
  type PolicyContext,
  type PolicyRun,
  type PolicyTrouble,
  runRule,
  type Subject,
} from "@trellis/findings/policy";
import { runPolicyBroken } from "../rules/index.gen.js";
import type { LoadedRule, RunPolicies } from "./load-policies.js";

/** One subject, and how it is looked at. */
interface PolicyLook {
  readonly subject: Subject;
  readonly ctx: PolicyContext;
  readonly run: PolicyRun;
  /** The tool and the file, for what a rule does wrong itself. */
  readonly at: Place;
  /** Whether the subject holds to its contract. A rule may stumble over one that does not. */
  readonly holds?: boolean;
}

/** Runs rules on one subject after the other, and holds back what they print. Made once for many subjects. */
export type RulesRunner = (look: PolicyLook) => Finding[];

/** Makes the runner of the rules for a kind of subject; undefined when there is none, so that nothing is paid for it. */
export function rulesRunner(rules: readonly LoadedRule[]): RulesRunner | undefined {
  if (rules.length === 0) return undefined;
  const hold = createOutputHold();
  return ({ subject, ctx, run, at, holds = true }) => {
    const found: Finding[] = [];
    hold.begin();
    for (const { rule, row } of rules) {
      const { findings, trouble } = runRule(rule, subject, ctx, run);
      const printed = hold.take();
      if (findings.length > 0) found.push(...findings);
      if (trouble && holds) found.push(broken({ name: rule.id, policy: row.name, ...trouble }, subject, at));
      if (printed !== undefined)
        found.push(broken({ name: rule.id, policy: row.name, what: "prints", error: printed }, subject, at));
    }
    hold.end();
    return found;
  };
}

type Trouble = Omit<PolicyTrouble, "what"> & { readonly what: string; readonly name: string; readonly policy: string };

/** What a rule says of a record when it breaks may quote the record; only the kind of error is told then. */
function broken({ error, ...trouble }: Trouble, { kind }: Subject, at: Place): Finding {
  const isSafe = kind !== "record" && kind !== "content";
  const told = isSafe ? error : trouble.what === "throws" ? /^\w{1,40}(?=:|$)/.exec(error ?? "")?.[0] : undefined;
  return finding(runPolicyBroken, at, { ...trouble, error: told });
}

/** What every rule of a run may know. */
export function contextOf({ settings: { list, limit }, language }: RunPolicies, now: Date): PolicyContext {
  return { now, language, list, limit };
}
