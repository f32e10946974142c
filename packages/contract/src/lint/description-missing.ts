import { type Finding, finding } from "@trellis/findings";
import { descriptionMissing } from "../rules/contract/description-missing.js";
import type { ContractSource } from "../source/contract-source.js";
import { isObject, keyword } from "../source/json-schema.js";
import { type Check, placeIn } from "./check.js";

/** `contract/description-missing`: a contract does not say what it is for, or a schema what it describes. */
export const checkDescriptionMissing: Check = function* ({ source }) {
  if (source.kind === "contract") yield* missingPurpose(source);
  const { schema, schemaDocument } = source;
  if (!isObject(schema) || saysSomething(schema.description)) return;
  yield finding(descriptionMissing, placeIn(source, schemaDocument, "/description"), { what: "schema" });
};

function* missingPurpose(source: ContractSource): Iterable<Finding> {
  const { value } = source.headerDocument;
  if (!isObject(value)) return;
  const description = keyword(value, "description");
  // What is there and no group of texts is the header's own check to name.
  if (description !== undefined && !isObject(description)) return;
  const purpose = description && keyword(description, "purpose");
  if (purpose !== undefined && (typeof purpose !== "string" || saysSomething(purpose))) return;
  yield finding(descriptionMissing, placeIn(source, source.headerDocument, "/description/purpose"), {
    what: "purpose",
  });
}

function saysSomething(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "";
}
