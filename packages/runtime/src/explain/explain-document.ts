import { type Finding, finding } from "@trellis/findings";
import type { ParseOptions } from "../contract.js";
import { type ContractParts, contractRef, type SchemaError } from "../contract-parts.js";
import { notJson } from "../rules/data/not-json.js";
import { tooDeep } from "../rules/data/too-deep.js";
import { explainErrors } from "./explain-errors.js";
import { findHazards } from "./find-hazards.js";
import { kindOf } from "./peek.js";

/** Everything that is wrong with a document that does not hold; never empty and never throws. */
export function explainDocument(parts: ContractParts, input: unknown, options: ParseOptions = {}): Finding[] {
  const at = { contract: contractRef(parts.header), ...options.at };
  const hazards = findHazards(input, at);
  // What has no end cannot be validated.
  if (hazards.some(({ rule }) => rule === tooDeep.id)) return hazards;
  const findings = hazards.concat(
    explainErrors(errorsOf(parts, input), input, { ...options, at, fields: parts.fields }),
  );
  return findings.length > 0 ? findings : [finding(notJson, at, { found: kindOf(input) })];
}

function errorsOf(parts: ContractParts, input: unknown): readonly SchemaError[] {
  try {
    return parts.errors(input);
  } catch {
    // A member that throws when it is read; nothing else in a validator can.
    return [];
  }
}
