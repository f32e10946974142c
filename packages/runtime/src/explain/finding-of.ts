import { type Classification, type Finding, finding, type Json, nearest, type Place } from "@trellis/findings";
import type { SchemaError } from "../contract-parts.js";
import { dependentMissing } from "../rules/data/dependent-missing.js";
import { duplicateItems } from "../rules/data/duplicate-items.js";
import { fieldNameNotAllowed } from "../rules/data/field-name-not-allowed.js";
import { noBranchMatches } from "../rules/data/no-branch-matches.js";
import { notAMultiple } from "../rules/data/not-a-multiple.js";
import { notAllowed } from "../rules/data/not-allowed.js";
import { notInList } from "../rules/data/not-in-list.js";
import { notJson } from "../rules/data/not-json.js";
import { patternMismatch } from "../rules/data/pattern-mismatch.js";
import { requiredMissing } from "../rules/data/required-missing.js";
import { severalBranchesMatch } from "../rules/data/several-branches-match.js";
import { tooFewFields } from "../rules/data/too-few-fields.js";
import { tooFewItems } from "../rules/data/too-few-items.js";
import { tooFewMatching } from "../rules/data/too-few-matching.js";
import { tooLarge } from "../rules/data/too-large.js";
import { tooLong } from "../rules/data/too-long.js";
import { tooManyFields } from "../rules/data/too-many-fields.js";
import { tooManyItems } from "../rules/data/too-many-items.js";
import { tooManyMatching } from "../rules/data/too-many-matching.js";
import { tooShort } from "../rules/data/too-short.js";
import { tooSmall } from "../rules/data/too-small.js";
import { unknownProperty } from "../rules/data/unknown-property.js";
import { wrongFormat } from "../rules/data/wrong-format.js";
import { wrongType } from "../rules/data/wrong-type.js";
import { codePointLength } from "../support/code-point-length.js";
import { allowedBy } from "./choose-branch.js";
import { shownValue } from "./document-view.js";
import { isJsonKind, keysOf, kindOf } from "./peek.js";

/** What is known about the place of an error. */
export interface Circumstances {
  /** The place of the finding: of the field concerned. */
  readonly at: Place;
  /** The value that the error is about. */
  readonly value: unknown;
  readonly classification: Classification;
  readonly reveal: boolean;
  /** The name that was likely meant. */
  readonly near: string | undefined;
}

/** The finding that one error of a validator stands for. A keyword of nobody's standard has no rule, and no branch. */
export function findingOf(error: SchemaError, circumstances: Circumstances): Finding {
  const { keyword, params } = error;
  const { at, value, classification, reveal, near } = circumstances;
  const shown = { value: shownValue(value, classification, reveal), empty: isEmpty(value) };
  const { limit } = params;
  switch (keyword) {
    case "required":
      return finding(requiredMissing, at, { property: params.missingProperty, near });
    case "additionalProperties":
    case "unevaluatedProperties":
      return finding(unknownProperty, at, { property: params.additionalProperty ?? params.unevaluatedProperty, near });
    case "type": {
      const found = kindOf(value);
      return isJsonKind(found)
        ? finding(wrongType, at, { expected: [params.type].flat(), found, ...shown })
        : finding(notJson, at, { found });
    }
    case "enum":
    case "const": {
      const allowed = allowedBy(error).map(allowedValue);
      const texts = allowed.filter((one) => typeof one === "string");
      const meant = typeof value === "string" ? nearest(value, texts) : undefined;
      return finding(notInList, at, { ...shown, allowed: [...new Set(allowed)], near: meant });
    }
    case "format":
      return finding(wrongFormat, at, { ...shown, format: params.format });
    case "pattern":
      return finding(patternMismatch, at, { ...shown, pattern: params.pattern });
    case "minLength":
      return finding(tooShort, at, { ...shown, limit, length: lengthOf(value) });
    case "maxLength":
      return finding(tooLong, at, { limit, length: lengthOf(value) });
    case "minimum":
    case "exclusiveMinimum":
      return finding(tooSmall, at, { ...shown, limit, exclusive: keyword === "minimum" ? undefined : true });
    case "maximum":
    case "exclusiveMaximum":
      return finding(tooLarge, at, { ...shown, limit, exclusive: keyword === "maximum" ? undefined : true });
    case "multipleOf":
      return finding(notAMultiple, at, { ...shown, step: params.multipleOf });
    case "minItems":
      return finding(tooFewItems, at, { limit, length: lengthOf(value) });
    case "maxItems":
    case "items":
    case "additionalItems":
    case "unevaluatedItems":
      return finding(tooManyItems, at, { limit: limit ?? params.len, length: lengthOf(value) });
    case "uniqueItems": {
      // Ajv's j is the earlier of the two.
      const pointer = `${at.pointer ?? ""}/${params.i}`;
      const earlier = { ...at, pointer: `${at.pointer ?? ""}/${params.j}` };
      return finding(duplicateItems, { ...at, pointer }, { earlier: Number(params.j) + 1 }, [
        { role: "earlier", at: earlier },
      ]);
    }
    case "minProperties":
      return finding(tooFewFields, at, { limit, length: keysOf(value).length });
    case "maxProperties":
      return finding(tooManyFields, at, { limit, length: keysOf(value).length });
    case "propertyNames":
      return finding(fieldNameNotAllowed, at, { property: params.propertyName });
    case "dependentRequired":
    case "dependencies":
      return finding(dependentMissing, at, { property: params.missingProperty, because: params.property });
    case "contains": {
      const matching = lengthOf(value) - Number(params.others ?? lengthOf(value));
      const least = Number(params.minContains ?? 1);
      const tooMany = params.maxContains !== undefined && matching > Number(params.maxContains);
      return tooMany
        ? finding(tooManyMatching, at, { limit: params.maxContains })
        : finding(tooFewMatching, at, { limit: least });
    }
    case "oneOf":
      if (Array.isArray(params.passingSchemas)) return finding(severalBranchesMatch, at);
      break;
    case "not":
    case "false schema":
      return finding(notAllowed, at, { ...shown, group: kindOf(value) === "object" ? true : undefined });
  }
  return finding(noBranchMatches, at, { missing: params.missing });
}

/** `true` for what a person would call empty. */
function isEmpty(value: unknown): true | undefined {
  return value === null || value === "" ? true : undefined;
}

function lengthOf(value: unknown): number {
  if (typeof value === "string") return codePointLength(value);
  return kindOf(value) === "array" ? (value as unknown[]).length : 0;
}

/** A value that a schema allows, as it is shown: a group or a list as its JSON. */
function allowedValue(value: unknown): Json {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : (value as Json);
}
