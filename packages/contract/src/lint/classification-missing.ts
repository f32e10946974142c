import { finding } from "@trellis/findings";
import { classificationMissing } from "../rules/contract/classification-missing.js";
import type { FieldNode } from "../source/field-tree.js";
import { keyword } from "../source/json-schema.js";
import { type Check, placeIn } from "./check.js";
import { everSaidOf, placedFields } from "./field-positions.js";

/** `contract/classification-missing`: a field that holds a value does not say how careful one must be with it. */
export const checkClassificationMissing: Check = function* (subject) {
  const { source } = subject;
  const { fields, tree } = placedFields(subject);
  const parents = new Set(tree.nodes.map(({ parent }) => parent));
  for (const one of fields) {
    const { node, pointer } = one;
    const holdsFields = parents.has(node) || node.repeats !== undefined;
    // A contract that is one plain value has no field to name; a definition that is one is a field wherever it is used.
    if (holdsFields || (node.path === "" && source.kind === "contract") || isClassified(node)) continue;
    // That a field tells people apart, and is not classified, is said in stronger words.
    if (everSaidOf(one, "x-identity").length > 0) continue;
    yield finding(classificationMissing, placeIn(source, source.schemaDocument, pointer), {
      name: node.path || source.name,
    });
  }
};

/** A word that is no classification is another rule's to find. */
function isClassified({ facets, parent }: FieldNode): boolean {
  return (
    facets.some(({ schema }) => keyword(schema, "x-classification") !== undefined) ||
    (parent !== undefined && isClassified(parent))
  );
}
