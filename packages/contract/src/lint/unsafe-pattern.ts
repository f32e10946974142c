import { finding } from "@trellis/findings";
import { patternSafety } from "../compile/pattern-safety.js";
import { schemaPatterns } from "../compile/schema-patterns.js";
import { unsafePattern } from "../rules/contract/unsafe-pattern.js";
import { type Check, placeIn } from "./check.js";

/** `contract/unsafe-pattern`: a pattern can take very long on a short text, or that could not be ruled out. */
export const checkUnsafePattern: Check = function* ({ source }) {
  for (const { pattern, pointer, part } of schemaPatterns(source.schema)) {
    const safety = patternSafety(pattern);
    if (safety.safe || safety.reason === "invalid") continue;
    yield finding(unsafePattern, placeIn(source, source.schemaDocument, pointer, part), {
      name: pattern,
      why: safety.reason,
    });
  }
};
