import { finding } from "@trellis/findings";
import { unanchoredPattern } from "../rules/contract/unanchored-pattern.js";
import { everySchema, keyword } from "../source/json-schema.js";
import { anchored, patternShape } from "../source/pattern-shape.js";
import { type Check, placeIn } from "./check.js";

/**
 * `contract/unanchored-pattern`: a pattern holds for a part of the text, and lets pass whatever stands around it. Names in
 * `patternProperties` may well be told by how they begin.
 */
export const checkUnanchoredPattern: Check = function* ({ source }) {
  for (const { schema, pointer } of everySchema(source.schema)) {
    const pattern = keyword(schema, "pattern");
    const shape = typeof pattern === "string" ? patternShape(pattern) : undefined;
    if (typeof pattern !== "string" || !shape || (shape.fromStart && shape.toEnd)) continue;
    yield finding(unanchoredPattern, placeIn(source, source.schemaDocument, `${pointer}/pattern`), {
      name: pattern,
      whole: anchored(pattern),
    });
  }
};
