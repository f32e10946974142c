import { type Classification, classifyValue, type Finding, isClassifiedValue } from "@trellis/findings";
import type { PlannedField } from "./plan.js";

const strictness: readonly Classification[] = ["public", "internal", "personal", "sensitive"];

/** A value can feed several fields. It is as private as the strictest of them says, whichever of them shows it. */
export function shareClassifications(fields: readonly PlannedField[]): PlannedField[] {
  return fields.map((field) => ({
    ...field,
    classification: fields
      .filter((other) => isFedAlike(field, other))
      .reduce((strictest, other) => stricter(strictest, other.classification), field.classification),
  }));
}

/** A finding whose value is as private as `field`, from which it comes, when that is stricter than what is said so far. */
export function asPrivateAs(one: Finding, { classification }: PlannedField, reveal: boolean): Finding {
  const { value } = one.data;
  if (!isClassifiedValue(value) || stricter(value.classification, classification) === value.classification) return one;
  return { ...one, data: { ...one.data, value: { ...classifyValue(value.value, classification, reveal) } } };
}

function stricter(one: Classification, other: Classification): Classification {
  return strictness.indexOf(other) > strictness.indexOf(one) ? other : one;
}

/** Whether two fields come from one cell, from one property, or from one that holds the other. */
function isFedAlike({ from: one }: PlannedField, { from: other }: PlannedField): boolean {
  if (one.kind !== "column" || other.kind !== "column") return false;
  if (!Array.isArray(one.key) || !Array.isArray(other.key)) return one.key !== undefined && one.key === other.key;
  const [shorter, longer] = one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key];
  return shorter.every((step, index) => step === longer[index]);
}
