import { type Classification, type Finding, finding, type Place } from "@trellis/findings";
import type { SchemaError } from "./contract-parts.js";
import { wrongType } from "./rules/data/wrong-type.js";

/** What the findings of a document start from. */
export interface ExplainOptions {
  readonly at: Place;
  readonly fields: Readonly<Record<string, Classification>>;
  readonly reveal?: boolean;
}

export function explainErrors(errors: readonly SchemaError[], _input: unknown, options: ExplainOptions): Finding[] {
  return errors.map((error) =>
    finding(wrongType, { ...options.at, pointer: error.instancePath }, { keyword: error.keyword }),
  );
}
