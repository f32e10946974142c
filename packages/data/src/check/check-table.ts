import { finding, type Place } from "@trellis/findings";
import { contractNames } from "../map/contract-names.js";
import type { DataMap } from "../map/data-map.js";
import { matchColumns } from "../map/match-columns.js";
import { growPlan, type PlannedField } from "../map/plan.js";
import { planMap } from "../map/plan-map.js";
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
  const { fields, findings } = map ? planMap(map, names, columns, at) : matchColumns(columns, names, at);
  const used = new Set(
    fields.flatMap(({ from }) => (from.kind === "column" && typeof from.key === "number" ? from.key : [])),
  );
  const [first] = columns;
  if (used.size === 0 && first && looksLikeRecord(columns)) {
    collector.add(finding(headerMissing, { ...at, line: first.line, column: first.column, cell: first.cell }));
    return undefined;
  }
  collector.addAll(findings);
  // A column that a missing one was likely meant to be is spoken of already.
  const meant = findings.flatMap(({ rule, data }) => (rule === columnMissing.id ? data.suggestion : []));
  if (map)
    reportUnmapped(
      columns.filter(({ name }) => !meant.includes(name)),
      fields,
      context,
    );
  const plan = growPlan(fields, ({ pointer, from }) => {
    const name = from.kind === "column" ? from.column : "";
    collector.add(finding(mapInvalid, { ...at, pointer }, { name, what: "taken" }));
  });
  return createMappedChecker(plan, cells, context);
}

function reportUnmapped(
  columns: readonly CsvColumn[],
  fields: readonly PlannedField[],
  { at, collector }: CheckContext,
): void {
  // A column whose conversion cannot be made is named by the map all the same.
  const named = new Set(fields.flatMap(({ from }) => (from.kind === "column" ? from.column.trim() : [])));
  for (const { name, index, line, column, cell } of columns) {
    if (named.has(name)) continue;
    const place: Place = { ...at, line, column, cell };
    collector.add(finding(columnUnmapped, place, { name, letter: columnLetters(index) }));
  }
}

/** Names of columns are words. Addresses, dates and long numbers are what people export under them. */
function looksLikeRecord(columns: readonly CsvColumn[]): boolean {
  return columns.some(({ name }) =>
    /^\S+@\S+\.\S+$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{4}|^\+?\d[\d ]{5,}$/.test(name),
  );
}
