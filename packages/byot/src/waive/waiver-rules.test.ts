import type { ContractEntry } from "@trellis/contract/guardrails";
import { expect, test } from "vitest";
import { waiverPolicy } from "./waiver-rules.js";

const place = (pointer: string) => ({ file: "trellis.config.yaml", pointer });
const contracts = new Map([
  ["lead@1", { owner: "sales" } as ContractEntry],
  ["visit@1", {} as ContractEntry],
]);
const sources = { config: {}, place, guardrails: { contracts }, policies: [], owners: ["sales"] };

test("where nobody has said anything", () => {
  expect(waiverPolicy(sources)).toEqual({
    findings: [],
    policy: {
      spans: { soft: "P90D", hard: "P180D" },
      zone: "UTC",
      notices: [30, 7],
      owners: ["sales"],
      contractOwners: { "lead@1": "sales" },
      ruleOwners: {},
    },
  });
});

test("of several longest spans the shortest holds, and a policy's owner says yes to exceptions from its rules", () => {
  const rules = [{ id: "policy/marketing-sender" }, { id: "policy/marketing-minor" }];
  const policies = [
    { owner: "brand", rules, ruleOwners: new Map([["policy/marketing-minor", "privacy"]]), spans: { soft: "P30D" } },
    { owner: "sales", rules: [], spans: { soft: "P2M", hard: "P365D" } },
    { rules: [{ id: "policy/acme-nobodys" }] },
  ];
  const config = { waivers: { zone: "Europe/Paris", spans: { soft: "P60D", hard: "P400D" } } };
  const { policy } = waiverPolicy({ ...sources, config, policies });
  expect(policy).toMatchObject({ zone: "Europe/Paris", spans: { soft: "P30D", hard: "P365D" } });
  expect(policy.ruleOwners).toEqual({ "policy/marketing-sender": "brand", "policy/marketing-minor": "privacy" });
});

test("a zone that nobody knows ends the run, and UTC is used meanwhile", () => {
  const { policy, findings } = waiverPolicy({ ...sources, config: { waivers: { zone: "Gaul" } } });
  expect(policy.zone).toBe("UTC");
  expect(findings).toEqual([
    {
      rule: "run/zone-unknown",
      level: "absolute",
      at: { file: "trellis.config.yaml", pointer: "/waivers/zone" },
      data: { name: "Gaul" },
    },
  ]);
});
