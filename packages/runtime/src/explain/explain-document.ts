import { type Finding, finding } from "@trellis/findings";
import type { ParseOptions } from "../contract.js";
import { type ContractParts, contractRef } from "../contract-parts.js";
import { notJson } from "../rules/data/not-json.js";
import { tooDeep } from "../rules/data/too-deep.js";
import { explainErrors } from "./explain-errors.js";
import { findHazards } from "./find-hazards.js";
import { kindOf } from "./peek.js";

/** Everything that is wrong with a document that does not hold; never empty and never throws. */
export function explainDocument(parts: ContractParts, input: unknown, options: ParseOptions): Finding[] {
  const at = { contract: contractRef(parts.header), ...options.at };
  const findings = findHazards(input, at);
  // What has no end cannot be validated.
  if (!findings.some(({ rule }) => rule === tooDeep.id)) {
    try {
      findings.push(
        ...explainErrors(parts.errors(input), input, { at, fields: parts.fields, reveal: options.reveal ?? false }),
      );
    } catch {
      // Only a member that throws when it is read ends here.
    }
  }
  return findings.length > 0 ? findings : [finding(notJson, at, { found: kindOf(input) })];
}
