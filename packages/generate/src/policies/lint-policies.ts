import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundleSchema, type ContractSource, contractFields, readContracts, type SchemaObject } from "@trellis/contract";
import { createOutputHold } from "@trellis/contract/guardrails";
import { type Finding, finding } from "@trellis/findings";
import { type ContractSubject, classificationsOf, kindsOf, policySettings, runRule } from "@trellis/findings/policy";
import { policyRuleUnproven } from "../rules/index.gen.js";
import { readPolicies } from "./read-policies.js";

/** What {@link lintPolicies} looks at. */
export interface LintPoliciesOptions {
  /** A guardrail package: where `policies` and `contracts` stand. */
  readonly folder: string;
  /** What files in findings are relative to. */
  readonly root: string;
  readonly now: Date;
}

/**
 * Checks the policies of a guardrail package, and the contracts of the same package against those of their rules that look at
 * contracts. Undefined when the package has no policies.
 */
export async function lintPolicies({
  folder,
  root,
  now,
}: LintPoliciesOptions): Promise<readonly Finding[] | undefined> {
  if (!existsSync(join(folder, "policies"))) return undefined;
  const { policies, findings } = await readPolicies({ folder, root });
  const rules = policies.flatMap(({ policy }) => policy.rules.filter((rule) => kindsOf(rule).includes("contract")));
  if (rules.length === 0) return findings;
  const sources = readContracts({ folder, root });
  const { list, limit } = policySettings(policies.map(({ policy }) => policy));
  const hold = createOutputHold();
  const found = sources.contracts.flatMap((source) => {
    const subject = subjectOf(source, bundleSchema(source, sources).schema);
    const place = (pointer: string) => ({ file: source.schemaDocument.file, contract: subject.ref, pointer });
    return rules.flatMap((rule) => {
      hold.begin();
      const ctx = { now, contract: subject, language: "en", list, limit };
      const result = runRule(rule, subject, ctx, { place, classification: classificationsOf(subject.fields) });
      hold.end();
      const { trouble } = result;
      if (!trouble) return result.findings;
      const data = { name: rule.id, what: "breaks", case: subject.ref, found: trouble.error ?? trouble.what };
      return [...result.findings, finding(policyRuleUnproven, place(""), data)];
    });
  });
  return [...findings, ...found];
}

function subjectOf({ ref, name, major, title, header }: ContractSource, schema: SchemaObject): ContractSubject {
  const { version, status, owner, purpose, sunset } = header;
  return {
    kind: "contract",
    ref,
    name,
    major,
    version,
    status,
    ...(owner !== "" && { owner }),
    title,
    ...(purpose !== undefined && { purpose }),
    ...(sunset !== undefined && { sunset }),
    fields: contractFields(schema),
  };
}
