import { closestPosition } from "@trellis/contract/read";
import { type Collector, classifyValue, type Finding, finding, type Json, type Place } from "@trellis/findings";
import type { ConversionProblem } from "../convert/conversion.js";
import type { DataContract } from "../map/contract-names.js";
import type { FromColumn } from "../map/data-map.js";
import { mapLine, targetText } from "../map/map-line.js";
import { type MapPlaces, mapFinding } from "../map/map-place.js";
import { type ColumnSource, type FailedField, mapRecord, placeFields, type ReadSource } from "../map/map-record.js";
import type { PlanNode, PlannedField } from "../map/plan.js";
import { asPrivateAs } from "../map/share-classifications.js";
import { fieldOfTarget, type TargetPath } from "../map/target-path.js";
import type { DataRecord } from "../read/data-record.js";
import { conversionFailed } from "../rules/data/conversion-failed.js";
import { fieldNotMapped } from "../rules/data/field-not-mapped.js";

/** Checks one record after the other. */
export interface RecordChecker<R extends DataRecord> {
  check(record: R): void;
  /** Says what only shows when every record was seen. */
  end(): void;
}

/** What all checkers of one file have in common. */
export interface CheckContext extends MapPlaces {
  readonly contract: DataContract;
  readonly collector: Collector;
  readonly reveal: boolean;
  /** Whether what is wrong with a value was said when it was read. */
  isTold?(record: number, pointer: string): boolean;
  /** Is shown every record that could be read. */
  readonly onRecord?: OnRecord | undefined;
}

/** Is shown a record in the shape of its contract, whether it holds to it, and the way back to its text. */
export type OnRecord = (record: CheckedRecord) => void;

/** A record that was compared with its contract. */
export interface CheckedRecord {
  /** In the shape of the contract; not to be kept or changed. */
  readonly value: Json;
  /** Whether it holds to its contract. */
  readonly holds: boolean;
  /** Where the value at a pointer stands in the file, or what it was made from. */
  place(pointer: string): Place;
}

/** What the records of a mapped file are checked with. */
export interface Mapped<R extends DataRecord> {
  readonly plan: PlanNode;
  readonly source: PlanSource<R>;
  /** A map says so; otherwise the columns were found by their names. */
  readonly isByMap: boolean;
  /** The column that a field could come from though no line of the map says so. */
  columnFor?(target: TargetPath): string | undefined;
}

/** The rules that speak of a name and not of the value behind it. */
const aboutNames = new Set(["data/unknown-property", "data/dangerous-key", "data/field-name-not-allowed"]);

/** Checks records that have the shape of their contract already. */
export function createPlainChecker(context: CheckContext): RecordChecker<DataRecord> {
  const { contract, at, collector, reveal, onRecord } = context;
  const options = { at, reveal };
  const placeIn = (record: DataRecord) => (pointer: string) => ({
    ...at,
    pointer,
    record: record.record,
    ...(closestPosition(record, pointer) ?? { line: record.line }),
  });
  return {
    check: (record) => {
      const result = contract.contract.parse(record.value, options);
      onRecord?.({ value: record.value as Json, holds: result.ok, place: placeIn(record) });
      if (result.ok) return;
      for (const one of result.findings) {
        if (context.isTold?.(record.record, one.at.pointer ?? "")) continue;
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
  { plan, source, isByMap, columnFor }: Mapped<R>,
  context: CheckContext,
): (record: R) => void {
  const { contract, at, collector, reveal, onRecord } = context;
  const options = { at, reveal };
  const unfed = new Set<string>();

  function placeIn(record: R, read: ReadSource, mapped: ReturnType<typeof mapRecord>): (pointer: string) => Place {
    let places: ReturnType<typeof placeFields> | undefined;
    return (pointer) => {
      places ??= placeFields(plan, read, mapped);
      const found = places.at(pointer);
      return { ...at, pointer, ...placeOf(record, found?.field, found?.below) };
    };
  }

  function placeOf(record: R, field: PlannedField | undefined, below = ""): Place {
    const here = { line: record.line, record: record.record };
    return field?.from.kind === "column" ? { ...here, ...source.place(record, field.from, below) } : here;
  }

  function conversionFinding({ field, written, why, example }: FailedField, record: R): Finding {
    const from = field.from as ColumnSource;
    const value = classifyValue(written, field.classification, reveal);
    const how = exampleOf(why, from.zone);
    const write = how && mapLine(field.path, from.column, how);
    const data = { name: from.column, value, why, example, zone: from.zone, write };
    return finding(conversionFailed, { ...at, ...placeOf(record, field), pointer: field.pointer }, data);
  }

  /** A text that nobody has said how to read is to be explained in the map, not typed again. */
  function unreadFinding(one: Finding, field: PlannedField | undefined, record: R): Finding | undefined {
    if (field?.from.kind !== "column" || field.from.convert || one.at.pointer === undefined) return undefined;
    const why = whyUnread(one);
    const how = why && exampleOf(why, undefined);
    if (!how) return undefined;
    const data = {
      name: field.from.column,
      value: one.data.value,
      why,
      write: mapLine(field.path, field.from.column, how),
    };
    return finding(conversionFailed, { ...at, ...placeOf(record, field), pointer: one.at.pointer }, data);
  }

  /** What no column goes into is missing everywhere for one reason, which is told once. */
  function tellUnfed({ at: { pointer = "" }, data: { near } }: Finding, path: TargetPath): void {
    const target = targetText(path);
    if (unfed.has(target)) return;
    unfed.add(target);
    const column = columnFor?.(path) ?? (typeof near === "string" ? near : undefined);
    const data = { why: isByMap ? "map" : "names", known: column, write: linesFor(path, column, contract) };
    const made = mapFinding(fieldNotMapped, isByMap ? context : { at }, { path, data });
    collector.add({ ...made, at: { ...made.at, pointer } });
  }

  return (record) => {
    const read = source.read(record);
    const mapped = mapRecord(plan, read);
    for (const failed of mapped.failed) collector.add(conversionFinding(failed, record));
    const result = contract.contract.parse(mapped.value, options);
    onRecord?.({
      value: mapped.value,
      holds: result.ok && mapped.failed.length === 0,
      place: placeIn(record, read, mapped),
    });
    if (result.ok) return;
    const places = placeFields(plan, read, mapped);
    for (const told of result.findings) {
      const pointer = told.at.pointer ?? "";
      if (places.isEcho(pointer)) continue;
      const found = places.at(pointer);
      const one = found ? asPrivateAs(told, found.field, reveal) : told;
      if (!found && one.rule === "data/required-missing") tellUnfed(one, places.target(pointer));
      else {
        const unread = found?.below === "" ? unreadFinding(one, found.field, record) : undefined;
        collector.add(unread ?? placed(one, placeOf(record, found?.field, found?.below)));
      }
    }
  };
}

/** The lines that a map lacks: of a group or a list of groups, one for each field of it that every entry needs. */
function linesFor(path: TargetPath, column: string | undefined, { fields }: DataContract): string[] {
  const field = fieldOfTarget(path);
  const [known, item] = [field, `${field}[]`].map((one) => fields.find((other) => other.path === one));
  if (known?.types.includes("array") && item && !item.types.includes("object")) {
    return [mapLine(path, column ?? "…", { as: "list" })];
  }
  const [start, inside] = item ? [`${field}[].`, [...path, 0]] : [`${field}.`, path];
  const needed = fields.filter(
    (one) => one.required && one.path.startsWith(start) && !/[.[]/.test(one.path.slice(start.length)),
  );
  if (column !== undefined || needed.length === 0) return [mapLine(path, column)];
  return needed.map((one) => mapLine([...inside, one.path.slice(start.length)]));
}

/** Why a text that was taken as it is will not do, when a line of the map can change that. */
function whyUnread({ rule, data }: Finding): ConversionProblem | undefined {
  if (rule === "data/wrong-format" && data.format === "date") return "unread-date";
  if (rule === "data/wrong-format" && data.format === "date-time") return "unread-date-time";
  const isList = rule === "data/wrong-type" && Array.isArray(data.expected) && data.expected[0] === "array";
  return isList ? "unread-list" : undefined;
}

/** How a map could say that a column is written, where that would help; the reader puts in what is right. */
function exampleOf(why: ConversionProblem, zone = "Europe/Paris"): Omit<FromColumn, "column"> | undefined {
  switch (why) {
    case "boolean":
      return { as: "boolean", form: "attended/absent" };
    case "date":
    case "unread-date":
      return { as: "date", form: "DD/MM/YYYY" };
    case "date-time":
    case "unread-date-time":
      return { as: "date-time", form: "DD/MM/YYYY HH:mm", zone };
    case "no-offset":
      return { as: "date-time", zone };
    case "integer":
      return { as: "integer", form: "1.234" };
    case "number":
      return { as: "number", form: "1.234,56" };
    case "unread-list":
      return { as: "list" };
    default:
      return undefined;
  }
}

function placed(one: Finding, place: Place): Finding {
  return { ...one, at: { ...one.at, ...place } };
}

/** The value of a cell or property for a plan: what is missing or blank is none. */
export function presentValue(value: unknown): Json | undefined {
  return value === undefined || (typeof value === "string" && value.trim() === "") ? undefined : (value as Json);
}
