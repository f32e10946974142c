import { childPointer, type Json, pointerSegments } from "@trellis/findings";
import type { Conversion, ConversionProblem, Converted } from "../convert/conversion.js";
import { type FieldSource, followPlan, type PlanNode, type PlannedField } from "./plan.js";
import type { TargetPath } from "./target-path.js";

/** A field whose source could not be read as what it is to be. */
export interface FailedField {
  readonly field: PlannedField;
  readonly written: Json;
  readonly why: ConversionProblem;
  readonly example?: string;
}

/** A record in the shape of its contract. */
export interface MappedRecord {
  readonly value: Json;
  readonly failed: readonly FailedField[];
}

/** A column of a table, or a property of JSON records. */
export type ColumnSource = Extract<FieldSource, { kind: "column" }>;

/** Gives the source's value in the record at hand; undefined when it has none. */
export type ReadSource = (source: ColumnSource) => Json | undefined;

/** Makes the record that a plan describes. A source that is missing or empty leaves its field out. */
export function mapRecord(plan: PlanNode, read: ReadSource): MappedRecord {
  const failed: FailedField[] = [];
  const value = followPlan(plan, {
    value: (field) => {
      const { from } = field;
      if (from.kind === "fixed") return from.value;
      const written = read(from);
      if (written === undefined) return undefined;
      if (!from.convert) return written;
      if (typeof written === "string" && written.trim() === "") return undefined;
      const converted = convert(from.convert, written);
      if (converted.ok) return converted.value;
      const { why, example } = converted;
      failed.push({ field, written, why, ...(example !== undefined && { example }) });
      return undefined;
    },
  });
  return { value, failed };
}

function convert(conversion: Conversion, written: Json): Converted {
  if (typeof written === "string") return conversion(written.trim());
  // A value of JSON has a type already. It is asked in writing, 42 as "42"; whether the rest will do, the contract says.
  const asText = typeof written === "number" || typeof written === "boolean" ? conversion(String(written)) : undefined;
  return asText?.ok ? asText : { ok: true, value: written };
}

/** Where a plan's fields ended up in one record: `at` gives the field that a pointer of the record belongs to. */
export interface PlacedFields {
  at(pointer: string): { readonly field: PlannedField; readonly below: string } | undefined;
  /** Where in a map a place of the record would be filled: items that were left out have moved the later ones up. */
  target(pointer: string): TargetPath;
  /** Whether what is wrong at a pointer follows from a field that could not be read. */
  isEcho(pointer: string): boolean;
}

/** Walks a plan a second time, for a record with something wrong. */
export function placeFields(plan: PlanNode, read: ReadSource, { failed }: MappedRecord): PlacedFields {
  const lost = new Set(failed.map(({ field }) => field));
  const places = new Map<string, PlannedField>();
  const lostAt: string[] = [];
  const values = mapValues(read, lost);
  followPlan(plan, {
    value: values,
    placed: (field, pointer) => {
      places.set(pointer, field);
      if (lost.has(field) || (field.from.kind === "column" && field.from.key === undefined)) lostAt.push(pointer);
    },
  });
  return {
    at: (pointer) => fieldAt(places, pointer),
    target: (pointer) => targetAt(places, pointer),
    isEcho: (pointer) => pointer !== "" && lostAt.some((one) => isWithin(one, pointer) || isWithin(pointer, one)),
  };
}

/** Only whether a field has a value decides where the others end up. */
function mapValues(read: ReadSource, lost: ReadonlySet<PlannedField>) {
  return (field: PlannedField): Json | undefined => {
    if (field.from.kind === "fixed") return field.from.value;
    return lost.has(field) ? undefined : read(field.from);
  };
}

function fieldAt(places: ReadonlyMap<string, PlannedField>, pointer: string): ReturnType<PlacedFields["at"]> {
  for (let above = pointer; above !== ""; above = above.slice(0, above.lastIndexOf("/"))) {
    const field = places.get(above);
    if (field) return { field, below: pointer.slice(above.length) };
  }
  // A group has the place of its first field.
  for (const [place, field] of places) if (isWithin(place, pointer)) return { field, below: "" };
  return undefined;
}

function targetAt(places: ReadonlyMap<string, PlannedField>, pointer: string): TargetPath {
  const steps = pointerSegments(pointer);
  const isIndex = (step: string) => /^(?:0|[1-9]\d{0,2})$/.test(step);
  const written = (step: string) => (isIndex(step) ? Number(step) : step);
  for (let depth = steps.length; depth > 0; depth--) {
    const above = steps.slice(0, depth).reduce<string>((text, step) => childPointer(text, step), "");
    for (const [place, { path }] of places) {
      if (isWithin(place, above)) return [...path.slice(0, depth), ...steps.slice(depth).map(written)];
    }
  }
  return steps.map(written);
}

function isWithin(pointer: string, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`);
}
