import { schemaDigest } from "@trellis/contract";
import { describe, type Finding } from "@trellis/findings";
import { planRelease, type ReleaseFacts } from "../src/index.js";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";
import type { ContractState } from "../src/sets/contract-set.js";

type Schema = ContractState["schema"];

/** A guest has to have an email, and that is all. */
export const guest: Schema = {
  type: "object",
  properties: { email: { type: "string" } },
  required: ["email"],
};

/** The same with one more field that may be filled in. */
export const guestWithPhone: Schema = {
  type: "object",
  properties: { email: { type: "string" }, phone: { type: "string" } },
  required: ["email"],
};

/** A state of Acme's contract guest@1. */
export function state(schema: Schema, version: string, more: Partial<ContractState> = {}): ContractState {
  const file = "contracts/guest/v1/schema.json";
  return {
    kind: "contract",
    ref: "guest@1",
    name: "guest",
    major: 1,
    version,
    title: "Guest",
    status: "active",
    mode: "backward",
    comparison: "declared-fields",
    schema,
    digest: schemaDigest(schema),
    file,
    headerPlace: (pointer) => ({ file: "contracts/guest/v1/contract.yaml", pointer }),
    place: (pointer) => ({ file, pointer }),
    ...more,
  };
}

/** Acme has published guest@1 1.0.0 in @acme/contracts 1.0.0, and has it in its folder with another schema or version. */
export function facts(schema: Schema, version: string, more: Partial<ReleaseFacts> = {}): ReleaseFacts {
  const digest = schemaDigest(guest);
  const file = "contracts/guest/v1/released/1.0.0.json";
  return {
    package: { name: "@acme/contracts", version: "1.0.0" },
    contracts: [{ state: state(schema, version), baselines: [{ version: "1.0.0", digest, schema: guest, file }] }],
    released: {
      version: "1.0.0",
      contracts: [{ kind: "contract", ref: "guest@1", version: "1.0.0", status: "active", digest }],
    },
    registry: { kind: "not-asked" },
    changesets: [],
    now: new Date("2026-11-21T08:00:00Z"),
    ...more,
  };
}

/** A changeset that asks for a minor version. */
export const minor = { file: ".changeset/one.md", bump: "minor", acknowledged: [] } as const;

/** The findings of one rule with their sentences, in both languages. */
export function told(rule: string, findings: readonly Finding[]): object[] {
  return findings
    .filter((one) => one.rule === rule)
    .map((finding) => ({ finding, en: describe(finding, en), fr: describe(finding, fr) }));
}

/** What a plan says under one rule. */
export function plan(rule: string, given: ReleaseFacts): object[] {
  return told(rule, planRelease(given).findings);
}
