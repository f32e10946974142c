import { finding, type Place } from "@trellis/findings";
import { contractNames } from "../map/contract-names.js";
import type { DataMap } from "../map/data-map.js";
import { mapLine, targetText } from "../map/map-line.js";
import { mapFinding } from "../map/map-place.js";
import { createColumnFinder, matchColumns } from "../map/match-columns.js";
import { growPlan, type PlannedField } from "../map/plan.js";
import { planMap } from "../map/plan-map.js";
import { shareClassifications } from "../map/share-classifications.js";
import { type TargetPath, targetPointer } from "../map/target-path.js";
import { columnLetters } from "../read/cell-name.js";
import type { CsvColumn, CsvRecord } from "../read/csv-record.js";
import { columnMissing } from "../rules/data/column-missing.js";
import { columnUnmapped } from "../rules/data/column-unmapped.js";
import { headerMissing } from "../rules/data/header-missing.js";
import { mapInvalid } from "../rules/data/map-invalid.js";
import { type CheckContext, createMappedChecker, type PlanSource, presentValue } from "./check-records.js";

const cells: PlanSource<CsvRecord> = {
  read: (record) => (source) => (typeof source.key === "number" ? presentValue(record.cells[source.key]) : undefined),
  place: (record, source) => (typeof source.key === "number" ? record.placeOf(source.key) : {}),
};

/**
 * Makes the check of a table's rows from its columns, and reports what is wrong with them. Undefined when the first row
 * names no column: then no row can be read.
 */
export function createTableChecker(
  columns: readonly CsvColumn[],
  map: DataMap | undefined,
  context: CheckContext,
): ((record: CsvRecord) => void) | undefined {
  const { contract, at, collector } = context;
  const names = contractNames(contract);
  const { fields, findings } = map ? planMap(map, names, columns, context) : matchColumns(columns, names, at);
  const used = new Set(
    fields.flatMap(({ from }) => (from.kind === "column" && typeof from.key === "number" ? from.key : [])),
  );
  const [first] = columns;
  // A name that is nearly one of ours is a name; in what is none, a person's record would be shown as the columns.
  const isNear = findings.some(({ data }) => data.suggestion !== undefined || data.fields !== undefined);
  if (used.size === 0 && first && (looksLikeRecord(columns) || !isNear)) {
    const place = { ...at, line: first.line, column: first.column, cell: first.cell };
    collector.add(finding(headerMissing, place, looksLikeRecord(columns) ? {} : { what: "unknown" }));
    return undefined;
  }
  collector.addAll(findings);
  // A column that a missing one was likely meant to be is spoken of already.
  const meant = findings.flatMap(({ rule, data }) => (rule === columnMissing.id ? data.suggestion : []));
  const unmapped = map ? columns.filter(({ name }) => !meant.includes(name) && !isNamed(name, fields)) : [];
  const known = knownColumns(unmapped, fields, createColumnFinder(names));
  for (const column of unmapped) reportUnmapped(column, known.get(column), context);
  const plan = growPlan(shareClassifications(fields), ({ path, from }) => {
    const data = { name: from.kind === "column" ? from.column : "", what: "taken" };
    collector.add(mapFinding(mapInvalid, context, { path, target: targetText(path), data }));
  });
  const columnFor = (target: TargetPath) => {
    const wanted = targetPointer(target);
    return [...known].find(([, path]) => targetPointer(path) === wanted)?.[0].name;
  };
  return createMappedChecker({ plan, source: cells, isByMap: map !== undefined, columnFor }, context);
}

/** A column whose conversion cannot be made is named by the map all the same. */
function isNamed(name: string, fields: readonly PlannedField[]): boolean {
  return name !== "" && fields.some(({ from }) => from.kind === "column" && from.column.trim() === name);
}

/** Columns that the map passes over though their names say which field they are, and no line makes that field. */
function knownColumns(
  columns: readonly CsvColumn[],
  fields: readonly PlannedField[],
  fieldOf: (name: string) => TargetPath | undefined,
): Map<CsvColumn, TargetPath> {
  const filled = new Set(fields.map(({ pointer }) => pointer));
  const known = new Map<CsvColumn, TargetPath>();
  for (const column of columns) {
    const path = fieldOf(column.name);
    if (!path || filled.has(targetPointer(path))) continue;
    filled.add(targetPointer(path));
    known.set(column, path);
  }
  return known;
}

function reportUnmapped(
  { name, index, line, column, cell }: CsvColumn,
  path: TargetPath | undefined,
  { at, collector }: CheckContext,
): void {
  const write = path && mapLine(path, name);
  const place: Place = { ...at, line, column, cell };
  collector.add(finding(columnUnmapped, place, { name, letter: columnLetters(index), write }));
}

/** Names of columns are words. Addresses, dates and long numbers are what people export under them. */
function looksLikeRecord(columns: readonly CsvColumn[]): boolean {
  return columns.some(({ name }) =>
    /^\S+@\S+\.\S+$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{4}|^\+?\d[\d ]{5,}$/.test(name),
  );
}
