import { childPointer } from "@trellis/findings";
import type { SchemaError } from "../contract-parts.js";

// What says less than another error at the same place: a text that is none of the allowed values need not also hear
// that it is no number, and one that has no format need not hear about its pattern.
const quieter: { readonly [keyword: string]: readonly string[] } = {
  type: ["enum", "const"],
  enum: ["const"],
  pattern: ["format"],
  minProperties: ["required"],
  not: ["type", "enum", "const", "required"],
  // What is of the wrong type altogether matches every branch that only speaks of the right one.
  oneOf: ["type"],
};

/** One error for every fact: repetitions and echoes at the same place are left out. */
export function mergeErrors(errors: readonly SchemaError[], isKnown: (pointer: string) => boolean): SchemaError[] {
  const keywords = new Map<string, Set<string>>();
  for (const { instancePath, keyword } of errors) {
    keywords.set(instancePath, (keywords.get(instancePath) ?? new Set()).add(keyword));
  }
  const told = new Set<string>();
  const onlyUnevaluated = errors.every(isUnevaluated);
  return errors.filter((error) => {
    const here = keywords.get(error.instancePath);
    if (quieter[error.keyword]?.some((louder) => here?.has(louder))) return false;
    // A branch that fails evaluates nothing, and its own fields then seem to belong to nobody.
    if (!onlyUnevaluated && isUnevaluated(error) && isKnown(placeOf(error))) return false;
    const fact = factOf(error);
    if (told.has(fact)) return false;
    told.add(fact);
    return true;
  });
}

/** What an error says, wherever in the schema it was raised. */
export function factOf(error: SchemaError): string {
  return JSON.stringify([error.keyword, placeOf(error), error.params]);
}

/** The pointer of the field that an error is about: of the missing or the unknown one, where it is about one. */
export function placeOf(error: SchemaError): string {
  const property = propertyOf(error);
  return property === undefined ? error.instancePath : childPointer(error.instancePath, property);
}

/** The missing or unknown property that an error is about. */
export function propertyOf({ params }: SchemaError): string | undefined {
  const { missingProperty, additionalProperty, unevaluatedProperty, propertyName } = params;
  return (missingProperty ?? additionalProperty ?? unevaluatedProperty ?? propertyName) as string | undefined;
}

function isUnevaluated({ keyword }: SchemaError): boolean {
  return keyword.startsWith("unevaluated");
}
