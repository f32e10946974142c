import { finding } from "@trellis/findings";
import { unboundedPersonalText } from "../rules/contract/unbounded-personal-text.js";
import { allowedKinds, type Follow, ownValues, schemasIn } from "../source/applied-schemas.js";
import { declaredClassification } from "../source/contract-fields.js";
import { textBounds } from "../source/contradiction-in.js";
import { isObject, type JsonSchema, keyword, type SchemaObject } from "../source/json-schema.js";
import { type Check, placeIn } from "./check.js";
import { placedFields } from "./field-positions.js";

/** `contract/unbounded-personal-text`: a text about a person may be as long as anybody likes. */
export const checkUnboundedPersonalText: Check = function* (subject) {
  const { source } = subject;
  const { fields, tree } = placedFields(subject);
  for (const { node, pointer, field } of fields) {
    const classification = declaredClassification(node);
    if (classification !== "personal" && classification !== "sensitive") continue;
    // A shape that is personal wherever it is used answers for itself.
    if (node.own.some(({ schema }) => isPersonal(tree.follow(schema)))) continue;
    const isOpen = (schema: SchemaObject): boolean => !isBounded(schema, tree.follow);
    if (
      !field.types.includes("string") ||
      field.values !== undefined ||
      !node.own.every(({ schema }) => isOpen(schema))
    )
      continue;
    yield finding(unboundedPersonalText, placeIn(source, source.schemaDocument, pointer), {
      name: node.path || source.name,
    });
  }
};

function isPersonal(schema: JsonSchema | undefined): boolean {
  const said = isObject(schema) ? keyword(schema, "x-classification") : undefined;
  return said === "personal" || said === "sensitive";
}

function isBounded(schema: JsonSchema, follow: Follow, depth = 5): boolean {
  if (!isObject(schema)) return schema === false;
  const kinds = allowedKinds([schema]);
  if (!kinds.has("string") || ownValues(schema) || keyword(schema, "maxLength") !== undefined) return true;
  const format = keyword(schema, "format");
  // Nobody puts a letter into the fraction of a second: a time has an end as far as people go.
  if (textBounds(schema).max < Infinity || format === "date-time" || format === "time") return true;
  if (depth === 0) return false;
  const inside = (part: JsonSchema): boolean => isBounded(part, follow, depth - 1);
  const referred = follow(schema);
  // Every way of a choice must have an end, and one part of what holds together.
  return (
    (referred !== undefined && inside(referred)) ||
    schemasIn(schema, "allOf").some(inside) ||
    ["anyOf", "oneOf"].some((name) => schemasIn(schema, name).length > 0 && schemasIn(schema, name).every(inside))
  );
}
