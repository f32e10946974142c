import { childPointer, finding, nearest } from "@trellis/findings";
import { annotationKeywords } from "../compile/annotation-keywords.js";
import { unknownAnnotation } from "../rules/contract/unknown-annotation.js";
import { everySchema } from "../source/json-schema.js";
import { type Check, placeIn } from "./check.js";

/** `contract/unknown-annotation`: an annotation that nothing reads. */
export const checkUnknownAnnotation: Check = function* ({ source }) {
  const known = annotationKeywords.map(({ keyword }) => keyword);
  for (const { schema, pointer } of everySchema(source.schema)) {
    for (const name of Object.keys(schema)) {
      if (!name.startsWith("x-") || known.includes(name)) continue;
      yield finding(unknownAnnotation, placeIn(source, source.schemaDocument, childPointer(pointer, name), "key"), {
        name,
        nearest: nearest(name, known),
        known,
      });
    }
  }
};
