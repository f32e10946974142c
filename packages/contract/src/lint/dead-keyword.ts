import { childPointer, finding } from "@trellis/findings";
import { patternSafety } from "../compile/pattern-safety.js";
import { deadKeyword } from "../rules/contract/dead-keyword.js";
import { deadKeywords } from "../source/dead-keywords.js";
import { everySchema, isObject, keyword } from "../source/json-schema.js";
import { type Check, type LintSubject, placeIn } from "./check.js";
import { placedFields } from "./field-positions.js";
import { isReferredTo } from "./referred-schemas.js";

/** `contract/dead-keyword`: a keyword has no effect where it stands. */
export const checkDeadKeyword: Check = function* (subject) {
  const { source } = subject;
  for (const { pointer, name, why } of everyDeadKeyword(subject)) {
    const at = placeIn(source, source.schemaDocument, pointer, "key");
    yield finding(deadKeyword, at, { name, why });
  }
};

/** Every keyword of a schema that changes nothing, with the pointer to it. */
export function* everyDeadKeyword(subject: LintSubject): Generator<{ pointer: string; name: string; why: string }> {
  const { follow } = placedFields(subject).tree;
  const isSafe = (pattern: string): boolean => patternSafety(pattern).safe;
  for (const { schema, pointer } of everySchema(subject.source.schema)) {
    for (const { name, why } of deadKeywords(schema, { follow, isSafe }))
      yield { pointer: childPointer(pointer, name), name, why };
    const defs = keyword(schema, "$defs");
    if (!isObject(defs)) continue;
    for (const [name, one] of Object.entries(defs)) {
      const below = childPointer(`${pointer}/$defs`, name);
      if (isObject(one) && !isReferredTo(subject, below)) yield { pointer: below, name, why: "unused" };
    }
  }
}
