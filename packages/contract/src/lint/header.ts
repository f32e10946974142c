import type { Finding } from "@trellis/findings";
import { contractHeader } from "../../generated/contract-header/v1/index.js";
import { closestPosition } from "../read/index.js";
import type { ContractSource } from "../source/contract-source.js";

/** Checks `contract.yaml` against its own contract: every finding is one of `data/…`, at its line and column. */
export function checkHeader({ headerDocument }: ContractSource): Finding[] {
  const { value, file } = headerDocument;
  if (value === undefined) return [];
  const result = contractHeader.parse(value, { at: { contract: "contract-header@1", file } });
  if (result.ok) return [];
  const others = result.findings.filter(({ rule, at }) => !absences.has(rule) || !ownRules.has(at.pointer ?? ""));
  return others.map((found) => {
    const part = found.rule === "data/unknown-property" ? "key" : "value";
    return { ...found, at: { ...found.at, ...closestPosition(headerDocument, found.at.pointer ?? "", part) } };
  });
}

// What has a rule of its own, because it matters more than that a field is missing.
const ownRules = new Set(["/owner", "/description", "/description/purpose"]);
const absences = new Set(["data/required-missing", "data/too-short"]);
