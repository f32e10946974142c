import { closestPosition } from "@trellis/contract/read";
import { type Collector, classifyValue, type Finding, finding, type Json, type Place } from "@trellis/findings";
import type { DataContract } from "../map/contract-names.js";
import { type ColumnSource, type FailedField, mapRecord, placeFields, type ReadSource } from "../map/map-record.js";
import type { PlanNode, PlannedField } from "../map/plan.js";
import type { DataRecord } from "../read/data-record.js";
import { conversionFailed } from "../rules/data/conversion-failed.js";

/** Checks one record after the other. */
export interface RecordChecker<R extends DataRecord> {
  check(record: R): void;
  /** Says what only shows when every record was seen. */
  end(): void;
}

/** What all checkers of one file have in common. */
export interface CheckContext {
  readonly contract: DataContract;
  readonly at: Place;
  readonly collector: Collector;
  readonly reveal: boolean;
}

/** The rules that speak of a name and not of the value behind it. */
const aboutNames = new Set(["data/unknown-property", "data/dangerous-key", "data/field-name-not-allowed"]);

/** Checks records that have the shape of their contract already. */
export function createPlainChecker({ contract, at, collector, reveal }: CheckContext): RecordChecker<DataRecord> {
  const options = { at, reveal };
  return {
    check: (record) => {
      const result = contract.contract.parse(record.value, options);
      if (result.ok) return;
      for (const one of result.findings) {
        const part = aboutNames.has(one.rule) ? "key" : "value";
        const position = closestPosition(record, one.at.pointer ?? "", part) ?? { line: record.line };
        collector.add(placed(one, { record: record.record, ...position }));
      }
    },
    end: () => {},
  };
}

/** How records of one kind give their values to a plan. */
export interface PlanSource<R extends DataRecord> {
  read(record: R): ReadSource;
  /** Where a source stands in a record, or what is `below` it. */
  place(record: R, source: ColumnSource, below: string): Place;
}

/** Checks records that a plan has to bring into the shape of their contract. */
export function createMappedChecker<R extends DataRecord>(
  plan: PlanNode,
  source: PlanSource<R>,
  context: CheckContext,
): (record: R) => void {
  const { contract, at, collector, reveal } = context;
  const options = { at, reveal };

  function placeOf(record: R, field: PlannedField | undefined, below = ""): Place {
    const here = { line: record.line, record: record.record };
    return field?.from.kind === "column" ? { ...here, ...source.place(record, field.from, below) } : here;
  }

  function conversionFinding({ field, written, why, example }: FailedField, record: R): Finding {
    const from = field.from as ColumnSource;
    const value = classifyValue(written, field.classification, reveal);
    const data = { name: from.column, value, why, example, zone: from.zone };
    return finding(conversionFailed, { ...at, ...placeOf(record, field), pointer: field.pointer }, data);
  }

  return (record) => {
    const read = source.read(record);
    const mapped = mapRecord(plan, read);
    for (const failed of mapped.failed) collector.add(conversionFinding(failed, record));
    const result = contract.contract.parse(mapped.value, options);
    if (result.ok) return;
    const places = placeFields(plan, read, mapped);
    for (const one of result.findings) {
      const pointer = one.at.pointer ?? "";
      if (places.isEcho(pointer)) continue;
      const found = places.at(pointer);
      collector.add(placed(one, placeOf(record, found?.field, found?.below)));
    }
  };
}

function placed(one: Finding, place: Place): Finding {
  return { ...one, at: { ...one.at, ...place } };
}

/** The value of a cell or property for a plan: what is missing or blank is none. */
export function presentValue(value: unknown): Json | undefined {
  return value === undefined || (typeof value === "string" && value.trim() === "") ? undefined : (value as Json);
}
