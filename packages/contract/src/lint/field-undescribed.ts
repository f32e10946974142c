import { finding } from "@trellis/findings";
import { fieldUndescribed } from "../rules/contract/field-undescribed.js";
import { type Check, placeIn } from "./check.js";
import { everSaidOf, placedFields } from "./field-positions.js";

/** `contract/field-undescribed`: nothing says what a field means. The items of a list may do without. */
export const checkFieldUndescribed: Check = function* (subject) {
  const { source } = subject;
  for (const one of placedFields(subject).fields) {
    const { path } = one.node;
    if (path === "" || path.endsWith("[]")) continue;
    if (everSaidOf(one, "description").some((text) => typeof text === "string" && text.trim() !== "")) continue;
    yield finding(fieldUndescribed, placeIn(source, source.schemaDocument, one.pointer), { name: path });
  }
};
