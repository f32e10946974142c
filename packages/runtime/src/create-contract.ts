import { visibleText } from "@trellis/findings";
import type { Contract } from "./contract.js";
import { ContractError } from "./contract-error.js";
import { type ContractParts, contractRef } from "./contract-parts.js";
import { explainDocument } from "./explain/explain-document.js";
import { isSafeStructure } from "./safe-structure.js";
import { standardProps } from "./standard.js";

/**
 * Makes a contract of what the generator wrote. Called by generated code.
 * @__NO_SIDE_EFFECTS__
 */
export function createContract<T>(parts: ContractParts): Contract<T> {
  const { header } = parts;
  const holds = parts.is;

  function is(input: unknown): input is T {
    // A getter that throws, or nesting that no stack holds, is no document that holds.
    try {
      return holds(input) && isSafeStructure(input);
    } catch {
      return false;
    }
  }

  const contract: Contract<T> = {
    contract: header,
    is,
    parse: (input, options) =>
      is(input) ? { ok: true, value: input } : { ok: false, findings: explainDocument(parts, input, options) },
    assert(input): asserts input is T {
      if (!is(input)) throw new ContractError(contractRef(header), explainDocument(parts, input));
    },
    "~standard": standardProps(
      (input) => contract.parse(input),
      ({ rule }, field) => visibleText(field === "" ? rule : `${field}: ${rule}`),
    ),
  };
  return contract;
}
