import { finding } from "@trellis/findings";
import { cyclicRefWithoutEnd } from "../rules/contract/cyclic-ref-without-end.js";
import { endlessReferences } from "../source/endless-references.js";
import { everySchema, type JsonSchema, keyword } from "../source/json-schema.js";
import { type Check, placeIn } from "./check.js";
import { placedFields } from "./field-positions.js";

/** `contract/cyclic-ref-without-end`: a schema contains itself, and nothing lets a document come to an end. */
export const checkCyclicRefWithoutEnd: Check = function* (subject) {
  const { source, bundled } = subject;
  const pointers = new Map<JsonSchema, string>();
  for (const { schema, pointer } of everySchema(source.schema)) pointers.set(schema, pointer);
  for (const { schema, why } of endlessReferences(bundled, placedFields(subject).tree.follow)) {
    // In a bundle the outermost schema is a copy of the source's.
    const pointer = schema === bundled ? "" : pointers.get(schema);
    if (pointer === undefined) continue;
    const name = keyword(schema, "$ref") === undefined ? "$dynamicRef" : "$ref";
    yield finding(cyclicRefWithoutEnd, placeIn(source, source.schemaDocument, `${pointer}/${name}`), {
      name: keyword(schema, name),
      why,
    });
  }
};
