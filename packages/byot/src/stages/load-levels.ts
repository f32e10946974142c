import { rules as brandRules } from "@trellis/brand/rules";
import type { Guardrails } from "@trellis/contract/guardrails";
import { rules as contractRules } from "@trellis/contract/rules";
import { rules as dataRules } from "@trellis/data/rules";
import { applyLevels, type Finding, type Rule } from "@trellis/findings";
import { rules as waiverRules } from "@trellis/findings/rules";
import { rules as runtimeRules } from "@trellis/runtime/rules";
import { checkLevels } from "../config/check-levels.js";
import type { ReadConfig } from "../config/read-config.js";
import { effectiveLevels, rulesAsSet } from "../policies/effective-levels.js";
import { loadPolicies, type RunPolicies } from "../policies/load-policies.js";
import { rules as ownRules } from "../rules/index.gen.js";

/** How firmly a run means every rule. */
export interface RunLevels {
  readonly policies: RunPolicies;
  /** Gives findings the levels that hold in this run. */
  readonly levelled: (findings: readonly Finding[]) => Finding[];
  /** What is wrong with the levels that the configuration sets. */
  readonly findings: readonly Finding[];
}

/** Where the levels of a run come from. */
export interface LevelSources {
  readonly cwd: string;
  readonly guardrails: Guardrails;
  readonly config: Pick<ReadConfig, "config" | "place">;
  /** Rules besides those that every check knows. */
  readonly rules: readonly Rule[];
  readonly now: Date;
}

/** Loads the policies of the guardrail packages, and puts their levels and those of the configuration together. */
export async function loadLevels({ cwd, guardrails, config, rules, now }: LevelSources): Promise<RunLevels> {
  const { levels = {}, language = "en" } = config.config;
  const known = [...waiverRules, ...runtimeRules, ...contractRules, ...dataRules, ...brandRules, ...ownRules, ...rules];
  const policies = await loadPolicies({ guardrails, cwd, known, language });
  const all = [...known, ...policies.rules];
  const effective = effectiveLevels(policies.settings, levels);
  return {
    policies,
    levelled: (findings) => applyLevels(findings, effective, all, now),
    findings: checkLevels(levels, rulesAsSet(all, policies.settings), (id) =>
      config.place(`/levels/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`, "key"),
    ),
  };
}
