import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { captureOutputOf, type Guardrails, resolveExport } from "@trellis/contract/guardrails";
import { readDocument } from "@trellis/contract/read";
import { type Finding, finding, type Rule } from "@trellis/findings";
import {
  type AnyPolicyRule,
  kindsOf,
  type Policy,
  type PolicySettings,
  policySettings,
  type SubjectKind,
} from "@trellis/findings/policy";
import { runLevelFixed, runPolicyBroken } from "../rules/index.gen.js";
import { type PolicyRow, readPolicyRows } from "./policy-rows.js";

/** A rule of a policy, ready to be run. */
export interface LoadedRule {
  readonly rule: AnyPolicyRule;
  readonly row: PolicyRow;
}

/** The policies of a run. */
export interface RunPolicies {
  /** What the guardrail packages list, loaded or not. */
  readonly rows: readonly PolicyRow[];
  /** Every rule of them, at the level of its package. */
  readonly rules: readonly Rule[];
  readonly settings: PolicySettings;
  /** Names a language for what has none of its own. */
  readonly language: string;
  /** What is wrong with the policies themselves: each ends the run with exit code 2. */
  readonly findings: readonly Finding[];
  /** The rules that look at subjects of a kind. */
  on(kind: SubjectKind): readonly LoadedRule[];
}

/** What {@link loadPolicies} needs. */
export interface PoliciesToLoad {
  readonly guardrails: Pick<Guardrails, "packages">;
  /** Where the run was started; absolute. */
  readonly cwd: string;
  /** The rules of Trellis, whose ids are taken and whose levels policies may set. */
  readonly known: readonly Rule[];
  readonly language?: string;
}

/** Loads the policies of the guardrail packages. Never rejects: what is wrong with one is a finding, and the others hold. */
export async function loadPolicies({ guardrails, cwd, known, language = "en" }: PoliciesToLoad): Promise<RunPolicies> {
  const { rows, findings: ofRows } = readPolicyRows(guardrails, cwd, known);
  const findings: Finding[] = [...ofRows];
  const policies: Policy[] = [];
  const loaded: LoadedRule[] = [];
  for (const row of rows) {
    const policy = await loadPolicy(row);
    if ("rule" in policy) {
      findings.push(policy);
      continue;
    }
    policies.push(policy);
    for (const rule of row.rules) {
      const found = policy.rules.find(({ id }) => id === rule.id);
      if (found && kindsOf(found).length > 0) loaded.push({ rule: { ...found, level: rule.level }, row });
      else findings.push(broken(row, "differs", rule.id));
    }
  }
  const rules = rows.flatMap((row) => row.rules);
  const settings = policySettings(policies, [...known, ...rules]);
  for (const { policy, rule, wanted, level } of settings.refused) {
    const row = rows.find(({ name }) => name === policy);
    findings.push(finding(runLevelFixed, row?.at ?? {}, { name: rule, wanted, level, policy }));
  }
  const byKind = new Map<SubjectKind, LoadedRule[]>();
  for (const one of loaded) for (const kind of kindsOf(one.rule)) byKind.set(kind, [...(byKind.get(kind) ?? []), one]);
  return { rows, rules, settings, language, findings, on: (kind) => byKind.get(kind) ?? [] };
}

async function loadPolicy(row: PolicyRow): Promise<Policy | Finding> {
  const file = moduleFile(row, row.module);
  if (file === undefined) return broken(row, "missing", row.module);
  try {
    const { value: loaded, printed } = await captureOutputOf(
      () => import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<{ readonly [name: string]: unknown }>,
    );
    const policy = Object.hasOwn(loaded, row.export) ? loaded[row.export] : undefined;
    if (!isPolicy(policy)) return broken(row, "differs", row.export);
    return printed === undefined ? policy : broken(row, "load-prints", printed);
  } catch (error) {
    return broken(
      row,
      "load",
      error instanceof Error ? `${error.name}: ${error.message}`.split("\n", 1)[0] : String(error),
    );
  }
}

/** The file that a policy's package exports for a subpath; undefined when there is none. */
export function moduleFile({ package: { folder } }: PolicyRow, subpath: string): string | undefined {
  const { value } = readDocument({ root: folder, path: "package.json" });
  const exported = typeof value === "object" && value !== null && "exports" in value ? value.exports : undefined;
  const file = resolveExport(folder, exported, subpath);
  return file !== undefined && existsSync(join(file)) ? file : undefined;
}

function broken({ name, at }: PolicyRow, what: string, error: string | undefined): Finding {
  return finding(runPolicyBroken, at, { name, what, error });
}

function isPolicy(value: unknown): value is Policy {
  return (
    typeof value === "object" && value !== null && "rules" in value && Array.isArray(value.rules) && "name" in value
  );
}
