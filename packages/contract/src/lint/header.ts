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
  return result.findings.map((found) => {
    const part = found.rule === "data/unknown-property" ? "key" : "value";
    return { ...found, at: { ...found.at, ...closestPosition(headerDocument, found.at.pointer ?? "", part) } };
  });
}
