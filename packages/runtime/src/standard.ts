import { describe, type Finding, fieldPath, type Labels, pointerSegments, type WordBook } from "@trellis/findings";
import type { Contract, Result } from "./contract.js";
import { memberOf } from "./explain/peek.js";
import type { StandardProps, StandardSchema } from "./standard-schema.js";

/**
 * A contract as a Standard Schema 1.1 whose messages are sentences: `standard(lead, fr, labels)`. For form libraries
 * and routers that take any Standard Schema.
 */
export function standard<T>(contract: Contract<T>, words: WordBook, labels: Labels = {}): StandardSchema<T> {
  return {
    "~standard": standardProps(
      (input) => contract.parse(input),
      (finding) => sentences(finding, words, labels),
    ),
  };
}

/** The `~standard` property of anything that parses, with the messages that `message` makes of findings and field paths. */
export function standardProps<T>(
  parse: (input: unknown) => Result<T>,
  message: (finding: Finding, field: string) => string,
): StandardProps<T> {
  return {
    version: 1,
    vendor: "trellis",
    validate(input) {
      const result = parse(input);
      if (result.ok) return { value: result.value };
      return {
        issues: result.findings.map((finding) => {
          const pointer = finding.at.pointer ?? "";
          return { message: message(finding, fieldPath(pointer)), path: issuePath(pointer, input) };
        }),
      };
    },
  };
}

function sentences(finding: Finding, words: WordBook, labels: Labels): string {
  const { problem, fix } = describe(finding, words, labels);
  return fix === "" ? problem : `${problem} ${fix}`;
}

/** The keys and indices that lead to a place: an index is a number only where the document has a list. */
function issuePath(pointer: string, input: unknown): (string | number)[] {
  let parent: unknown = input;
  return pointerSegments(pointer).map((segment) => {
    const key = Array.isArray(parent) ? Number(segment) : segment;
    parent = memberOf(parent, segment);
    return key;
  });
}
