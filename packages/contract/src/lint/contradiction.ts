import { finding } from "@trellis/findings";
import { patternSafety } from "../compile/pattern-safety.js";
import { contradiction } from "../rules/contract/contradiction.js";
import { appliedSchemas } from "../source/applied-schemas.js";
import { contradictionIn } from "../source/contradiction-in.js";
import { everySchema } from "../source/json-schema.js";
import { type Check, placeIn, placeName } from "./check.js";
import { placedFields } from "./field-positions.js";

/** `contract/contradiction`: no value at all can satisfy a schema. Found where the parts meet that exclude one another. */
export const checkContradiction: Check = function* (subject) {
  const { source } = subject;
  const { follow } = placedFields(subject).tree;
  const options = { follow, isSafe: (pattern: string) => patternSafety(pattern).safe };
  for (const { schema, pointer } of everySchema(source.schema)) {
    const why = contradictionIn(schema, options);
    if (why === undefined) continue;
    // What is impossible on its own is found there, and not wherever it is used.
    const others = appliedSchemas(schema, follow).slice(1);
    if (others.some((part) => contradictionIn(part, options) !== undefined)) continue;
    yield finding(contradiction, placeIn(source, source.schemaDocument, pointer), {
      name: placeName(pointer) || source.name,
      why,
    });
  }
};
