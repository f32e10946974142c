import { finding } from "@trellis/findings";
import { labelMissing } from "../rules/contract/label-missing.js";
import { findLabel, ownLabel } from "../source/contract-labels.js";
import { type Check, placeIn } from "./check.js";
import { placedFields } from "./field-positions.js";

/** `contract/label-missing`: a field or a contract has no name in one of the languages. The items of a list may do without. */
export const checkLabelMissing: Check = function* (subject) {
  const { source, bundled } = subject;
  const { fields, tree } = placedFields(subject);
  if (source.kind === "contract" && ownLabel(bundled, "fr") === undefined) {
    yield finding(labelMissing, placeIn(source, source.schemaDocument, "/x-labels"), { name: "", language: "fr" });
  }
  for (const { node, pointer } of fields) {
    if (node.path === "" || node.path.endsWith("[]")) continue;
    const schemas = node.own.map(({ schema }) => schema);
    for (const language of ["en", "fr"] as const) {
      if (findLabel(schemas, tree, language)?.language === language) continue;
      yield finding(labelMissing, placeIn(source, source.schemaDocument, pointer), { name: node.path, language });
    }
  }
};
