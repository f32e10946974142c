import { finding } from "@trellis/findings";
import { identityUnclassified } from "../rules/contract/identity-unclassified.js";
import { declaredClassification } from "../source/contract-fields.js";
import { type Check, placeIn } from "./check.js";
import { everSaidOf, placedFields } from "./field-positions.js";

/** `contract/identity-unclassified`: a field tells people apart and is not said to be about a person. */
export const checkIdentityUnclassified: Check = function* (subject) {
  const { source } = subject;
  for (const one of placedFields(subject).fields) {
    if (everSaidOf(one, "x-identity").length === 0) continue;
    const classification = declaredClassification(one.node);
    if (classification === "personal" || classification === "sensitive") continue;
    const name = one.node.path || source.name;
    yield finding(identityUnclassified, placeIn(source, source.schemaDocument, one.pointer), {
      name,
      classification,
    });
  }
};
