import { finding } from "@trellis/findings";
import { patternSafety } from "../compile/pattern-safety.js";
import { numberAsString } from "../rules/contract/number-as-string.js";
import { type Check, placeIn } from "./check.js";
import { lastName, type PlacedField, placedFields, saidOf, wordsOf } from "./field-positions.js";

/** `contract/number-as-string`: a text holds a number that one would want to add up or compare. */
export const checkNumberAsString: Check = function* (subject) {
  const { source } = subject;
  for (const one of placedFields(subject).fields) {
    const { node, pointer, field } = one;
    if (!field.types.includes("string") || field.types.includes("number") || field.types.includes("integer")) continue;
    if (saidOf(one, "format").length > 0) continue;
    const why = reason(one);
    if (why === undefined) continue;
    yield finding(numberAsString, placeIn(source, source.schemaDocument, pointer), {
      name: node.path || source.name,
      why,
    });
  }
};

function reason(one: PlacedField): "name" | "pattern" | undefined {
  const patterns = saidOf(one, "pattern").filter((pattern) => typeof pattern === "string");
  if (patterns.some(takesNumbersOnly)) return "pattern";
  const { values } = one.field;
  // A list of words, and a pattern that takes letters, are no numbers whatever the field is called.
  if (values !== undefined || patterns.some((pattern) => accepts(pattern, letters))) return undefined;
  return quantities.has(wordsOf(lastName(one)).at(-1) ?? "") ? "name" : undefined;
}

/** Digits alone may be a postcode or the number of a card; a sign or a decimal makes a quantity. */
function takesNumbersOnly(pattern: string): boolean {
  return accepts(pattern, quantitiesAsText) && !accepts(pattern, letters);
}

function accepts(pattern: string, texts: readonly string[]): boolean {
  if (!patternSafety(pattern).safe) return false;
  const expression = new RegExp(pattern, "u");
  return texts.some((text) => expression.test(text));
}

const quantitiesAsText = ["1.5", "12.50", "-1", "-12", "1,5", "12,50", "1234.56", "1234,56"];
const letters = [
  ..."abcdefghijklmnopqrstuvwxyz",
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "abc",
  "ABC",
  "A1",
  "AB12",
  "ab-12",
  "1x",
];

// prettier-ignore
const quantities = new Set([
  "amount",
  "price",
  "quantity",
  "qty",
  "count",
  "total",
  "subtotal",
  "score",
  "percent",
  "percentage",
  "ratio",
  "revenue",
  "budget",
  "cost",
  "discount",
  "tax",
  "balance",
  "weight",
  "height",
  "width",
  "age",
  "montant",
  "prix",
]);
