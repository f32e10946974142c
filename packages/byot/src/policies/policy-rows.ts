import { relative, sep } from "node:path";
import type { GuardrailPackage, Guardrails } from "@trellis/contract/guardrails";
import { closestPosition, readDocument } from "@trellis/contract/read";
import {
  type Finding,
  finding,
  type Json,
  type Level,
  levels,
  type Place,
  type Rule,
  type RuleId,
} from "@trellis/findings";
import { runPolicyBroken, runRuleTwice } from "../rules/index.gen.js";

/** A policy as the `trellis.json` of its package lists it. Nothing of it is loaded yet. */
export interface PolicyRow {
  readonly name: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly owner: string;
  readonly rules: readonly Rule[];
  /** Who answers for a rule, where it is not the policy's owner. */
  readonly ruleOwners: ReadonlyMap<string, string>;
  /** How long an exception may last at most, as ISO 8601 durations. */
  readonly spans: { readonly soft?: string; readonly hard?: string };
  readonly module: string;
  readonly export: string;
  readonly package: GuardrailPackage;
  /** The row in `trellis.json`. */
  readonly at: Place;
}

/** The policies of a run's guardrail packages, in the order in which the packages are named. */
export interface PolicyRows {
  readonly rows: readonly PolicyRow[];
  readonly findings: readonly Finding[];
}

/** Reads what the guardrail packages list. A rule id that is used twice belongs to the first, and is told. */
export function readPolicyRows(
  { packages }: Pick<Guardrails, "packages">,
  cwd: string,
  known: readonly Rule[] = [],
): PolicyRows {
  const rows: PolicyRow[] = [];
  const findings: Finding[] = [];
  const takenBy = new Map<string, { readonly by: string; readonly at?: Place }>(
    known.map(({ id }) => [id, { by: "Trellis" }]),
  );
  for (const owner of packages) {
    const file = relative(cwd, `${owner.folder}/trellis.json`).split(sep).join("/");
    const index = readDocument({ root: owner.folder, path: "trellis.json", file });
    for (const [nth, value] of listAt(index.value, "policies").entries()) {
      const pointer = `/policies/${nth}`;
      const at = { file, ...closestPosition(index, pointer), pointer };
      const row = readRow(value, owner, at);
      if (!row) {
        findings.push(finding(runPolicyBroken, at, { name: owner.name, what: "row" }));
        continue;
      }
      const rules = row.rules.filter(({ id }) => {
        const first = takenBy.get(id);
        if (!first) takenBy.set(id, { by: owner.name, at });
        else
          findings.push(
            finding(
              runRuleTwice,
              at,
              { name: id, first: first.by, second: owner.name },
              first.at && [{ role: "first", at: first.at }],
            ),
          );
        return first === undefined;
      });
      rows.push({ ...row, rules });
    }
  }
  return { rows, findings };
}

function readRow(value: Json, owner: GuardrailPackage, at: Place): PolicyRow | undefined {
  const { name, title, module, export: exported } = asRecord(value);
  const said = asRecord(value).owner;
  const { en, fr } = asRecord(title);
  const rules = listAt(value, "rules").map(readRule);
  if (
    typeof name !== "string" ||
    typeof module !== "string" ||
    typeof exported !== "string" ||
    typeof said !== "string"
  )
    return undefined;
  if (!/^\.\/[^\\]+$/.test(module) || rules.some((rule) => rule === undefined)) return undefined;
  const { soft, hard } = asRecord(asRecord(value).spans);
  return {
    name,
    title: { en: typeof en === "string" ? en : name, fr: typeof fr === "string" ? fr : name },
    owner: said,
    rules: rules.filter((rule) => rule !== undefined),
    ruleOwners: new Map(listAt(value, "rules").flatMap((rule) => ownerOf(asRecord(rule)))),
    spans: { ...(typeof soft === "string" && { soft }), ...(typeof hard === "string" && { hard }) },
    module,
    export: exported,
    package: owner,
    at,
  };
}

function readRule(value: Json): Rule | undefined {
  const { id, level, fixed, from } = asRecord(value);
  if (typeof id !== "string" || !/^policy\/[a-z0-9-]+$/.test(id) || !isLevel(level)) return undefined;
  return { id: id as RuleId, level, ...(fixed === true && { fixed }), ...(typeof from === "string" && { from }) };
}

function ownerOf({ id, owner }: { readonly [key: string]: Json }): [string, string][] {
  return typeof id === "string" && typeof owner === "string" ? [[id, owner]] : [];
}

function isLevel(value: Json | undefined): value is Level {
  return levels.some((level) => level === value);
}

function asRecord(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};
}

function listAt(value: Json | undefined, key: string): readonly Json[] {
  const list = asRecord(value)[key];
  return Array.isArray(list) ? list : [];
}
