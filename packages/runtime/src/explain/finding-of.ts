import {
  type Classification,
  type Finding,
  finding,
  type Json,
  nearest,
  type Place,
  type Rule,
} from "@trellis/findings";
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
import { tooManyProblems } from "../rules/data/too-many-problems.js";
import { tooShort } from "../rules/data/too-short.js";
import { tooSmall } from "../rules/data/too-small.js";
import { unknownProperty } from "../rules/data/unknown-property.js";
import { wrongFormat } from "../rules/data/wrong-format.js";
import { wrongType } from "../rules/data/wrong-type.js";
import { codePointLength } from "../support/code-point-length.js";
import { allowedBy } from "./choose-branch.js";
import { shownValue } from "./document-view.js";
import { propertyOf } from "./merge-errors.js";
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

// Of a longer list the first few in the alphabet would only mislead.
const mostTold = 12;

/** The rule that each keyword checks; `uniqueItems`, `contains` and the forms (oneOf, anyOf) have a say of their own. */
const ruleOf: { readonly [keyword: string]: Rule } = {
  required: requiredMissing,
  additionalProperties: unknownProperty,
  unevaluatedProperties: unknownProperty,
  type: wrongType,
  enum: notInList,
  const: notInList,
  format: wrongFormat,
  pattern: patternMismatch,
  minLength: tooShort,
  maxLength: tooLong,
  minimum: tooSmall,
  exclusiveMinimum: tooSmall,
  maximum: tooLarge,
  exclusiveMaximum: tooLarge,
  multipleOf: notAMultiple,
  minItems: tooFewItems,
  maxItems: tooManyItems,
  items: tooManyItems,
  unevaluatedItems: tooManyItems,
  minProperties: tooFewFields,
  maxProperties: tooManyFields,
  propertyNames: fieldNameNotAllowed,
  dependentRequired: dependentMissing,
  not: notAllowed,
  "false schema": notAllowed,
  more: tooManyProblems,
};

/** The finding that one error of a validator stands for. A keyword that has no rule is a form that does not fit. */
export function findingOf(error: SchemaError, circumstances: Circumstances): Finding {
  const { keyword, params } = error;
  const { at, value, classification, reveal, near } = circumstances;
  const kind = kindOf(value);
  const rule = ruleOf[keyword];
  if (rule === wrongType && !isJsonKind(kind)) return finding(notJson, at, { found: kind });
  if (rule) {
    const limit = params.limit ?? params.len;
    const allowed = rule === notInList ? [...new Set(allowedBy(error).map(allowedValue))] : undefined;
    const isLong = allowed !== undefined && allowed.length > mostTold;
    const texts = allowed?.filter((one) => typeof one === "string");
    // What an error has nothing to say about is undefined, and stays out of the finding.
    return finding(rule, at, {
      value: shownValue(value, classification, reveal),
      empty: value === null || value === "" || undefined,
      property: propertyOf(error),
      because: params.property,
      near: texts && typeof value === "string" ? nearest(value, texts) : near,
      expected: params.type && [...new Set([params.type].flat())],
      found: params.type && kind,
      ...(isLong ? { amount: allowed.length, contract: at.contract } : { allowed }),
      format: params.format,
      pattern: params.pattern,
      example: params.example,
      limit,
      length: limit === undefined || typeof value === "number" ? undefined : sizeOf(value),
      exclusive: keyword.startsWith("exclusive") || undefined,
      step: params.multipleOf,
      group: (rule === notAllowed && kind === "object") || undefined,
    });
  }
  if (keyword === "uniqueItems") {
    // Ajv's j is the earlier of the two.
    const pointer = `${at.pointer}/${params.i}`;
    const earlier = { role: "earlier", at: { ...at, pointer: `${at.pointer}/${params.j}` } };
    return finding(duplicateItems, { ...at, pointer }, { earlier: Number(params.j) + 1 }, [earlier]);
  }
  if (keyword === "contains") {
    const { minContains = 1, maxContains, others } = params;
    const tooMany = maxContains !== undefined && sizeOf(value) - Number(others) > Number(maxContains);
    return finding(tooMany ? tooManyMatching : tooFewMatching, at, { limit: tooMany ? maxContains : minContains });
  }
  return finding(Array.isArray(params.passingSchemas) ? severalBranchesMatch : noBranchMatches, at, {
    missing: params.missing,
  });
}

/** How many characters a text has, entries a list, fields a group. */
function sizeOf(value: unknown): number {
  return typeof value === "string" ? codePointLength(value) : keysOf(value).length;
}

/** A value that a schema allows, as it is shown: a group or a list as its JSON. */
function allowedValue(value: unknown): Json {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : (value as Json);
}
