import type { Failure } from "./judge.js";

/**
 * The required tests of the official suite that we answer otherwise, each with the reason. The test fails when one is
 * missing from this list, and when one is in it that we answer rightly by now.
 */
export const knownFailures: Readonly<Record<"draft2020-12" | "draft7", Readonly<Record<Failure, string>>>> = {
  "draft2020-12": {},
  draft7: {},
};

/**
 * The schemas that the generator refuses, by "<file> | <group>", each with the reason. A contract is held to more than the
 * specification asks: what has no effect, and what can take very long, is refused before it is published.
 */
export const refusedByGenerator: Readonly<Record<string, string>> = {
  "defs | validate definition against metaschema": "refers to the meta-schema, which no contract does",
  "if-then-else | ignore if without then or else": "a keyword without effect",
  "if-then-else | ignore then without if": "a keyword without effect",
  "if-then-else | ignore else without if": "a keyword without effect",
  "if-then-else | non-interference across combined schemas": "a keyword without effect",
  "maxContains | maxContains without contains is ignored": "a keyword without effect",
  "minContains | minContains without contains is ignored": "a keyword without effect",
  "minContains | maxContains < minContains": "nothing could be valid",
  "minContains | minContains = 0": "a keyword without effect",
  "patternProperties | patternProperties validates properties matching a regex": "a pattern that takes quadratic time",
  "ref | remote ref, containing refs itself": "refers to the meta-schema, which no contract does",
  "ref | ref to if": "a keyword without effect",
  "ref | ref to then": "a keyword without effect",
  "ref | ref to else": "a keyword without effect",
  "unevaluatedItems | unevaluatedItems with minContains = 0": "a keyword without effect",
};
