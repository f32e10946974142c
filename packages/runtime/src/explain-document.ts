import type { Finding } from "@trellis/findings";
import type { ParseOptions } from "./contract.js";
import { type ContractParts, contractRef } from "./contract-parts.js";
import { explainErrors } from "./explain-errors.js";

/** Everything that is wrong with a document that does not hold; never empty and never throws. */
export function explainDocument(parts: ContractParts, input: unknown, { at, reveal = false }: ParseOptions): Finding[] {
  return explainErrors(parts.errors(input), input, {
    at: { contract: contractRef(parts.header), ...at },
    fields: parts.fields,
    reveal,
  });
}
