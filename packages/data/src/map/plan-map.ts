import { type Finding, finding, nearest, type Place } from "@trellis/findings";
import { createConversion } from "../convert/create-conversion.js";
import type { CsvColumn } from "../read/csv-record.js";
import { columnMissing } from "../rules/data/column-missing.js";
import { columnRepeated } from "../rules/data/column-repeated.js";
import { mapInvalid } from "../rules/data/map-invalid.js";
import type { ContractNames } from "./contract-names.js";
import type { DataMap, FromColumn, MapEntry } from "./data-map.js";
import type { PlannedField } from "./plan.js";
import { fieldOfTarget, parseTargetPath, type TargetPath, targetPointer } from "./target-path.js";

/** What became of a map. */
export interface PlannedMap {
  readonly fields: readonly PlannedField[];
  readonly findings: readonly Finding[];
}

/**
 * Makes a map ready for the records of one file. `columns` are those of a table; without them the sources are the
 * properties of JSON records, and whether they are there shows only in the end.
 */
export function planMap(
  map: DataMap,
  names: ContractNames,
  columns: readonly CsvColumn[] | undefined,
  at: Place,
): PlannedMap {
  const findings: Finding[] = [];
  const fields: PlannedField[] = [];
  for (const [target, entry] of Object.entries(map)) {
    const path = parseTargetPath(target);
    if (!path) findings.push(finding(mapInvalid, at, { name: target, what: "target" }));
    else {
      const source = sourceOf(entry);
      const place = { ...at, pointer: targetPointer(path) };
      if ("value" in source) fields.push({ ...targetOf(path, names), from: { kind: "fixed", value: source.value } });
      else fields.push(planSource(path, source, names, columns, place, findings));
    }
  }
  return { fields, findings };
}

function sourceOf(entry: MapEntry): Exclude<MapEntry, string> {
  return typeof entry === "string" ? { column: entry } : entry;
}

function planSource(
  path: TargetPath,
  source: FromColumn,
  names: ContractNames,
  columns: readonly CsvColumn[] | undefined,
  at: Place,
  findings: Finding[],
): PlannedField {
  const { column } = source;
  const conversion = conversionOf(path, source, names, columns !== undefined);
  if (typeof conversion === "string") {
    findings.push(finding(mapInvalid, at, { name: column, what: conversion, ...faultData(conversion, source) }));
  }
  const key = columns ? columnNamed(column.trim(), columns, at, findings)?.index : propertyPath(column);
  const convert = typeof conversion === "function" && { convert: conversion };
  // Without a way to read it, a column is as good as missing: guessing would only make more problems of one.
  const usable = typeof conversion === "string" ? undefined : key;
  return {
    ...targetOf(path, names),
    from: { kind: "column", column, key: usable, ...convert, ...(source.zone !== undefined && { zone: source.zone }) },
  };
}

function faultData(fault: string, { form, zone, as }: FromColumn): Record<string, unknown> {
  if (fault === "zone") return { zone, suggestion: nearest(zone ?? "", Intl.supportedValuesOf("timeZone")) };
  return fault === "form" ? { form, as } : {};
}

function columnNamed(
  name: string,
  columns: readonly CsvColumn[],
  at: Place,
  findings: Finding[],
): CsvColumn | undefined {
  const found = columns.filter((column) => column.name === name);
  const [first, second] = found;
  if (!first) {
    const suggestion = nearest(
      name,
      columns.map((column) => column.name),
    );
    findings.push(finding(columnMissing, { ...at, line: columns[0]?.line ?? 1 }, { name, suggestion }));
  } else if (second) {
    const place = { ...at, line: second.line, column: second.column, cell: second.cell };
    findings.push(finding(columnRepeated, place, { name, cells: found.map(({ cell }) => cell) }));
  }
  return first;
}

/** A property's own name comes first; only where a record has none is a name with points a path. */
function propertyPath(column: string): readonly string[] {
  return column.split(/\.|\[(\d+)\]/).filter((step) => step !== undefined && step !== "");
}

/** The field that one column of a table fills, read as the field implies. */
export function planColumn(
  path: TargetPath,
  column: CsvColumn | undefined,
  names: ContractNames,
): PlannedField | undefined {
  if (!column) return undefined;
  const convert = conversionOf(path, { column: column.name }, names, true);
  return {
    ...targetOf(path, names),
    from: { kind: "column", column: column.name, key: column.index, ...(typeof convert === "function" && { convert }) },
  };
}

function conversionOf(path: TargetPath, { as, form, zone }: FromColumn, names: ContractNames, isText: boolean) {
  const field = names.field(fieldOfTarget(path));
  return createConversion({
    field,
    item: field && names.field(`${field.path}[]`),
    isText,
    ...(as !== undefined && { as }),
    ...(form !== undefined && { form }),
    ...(zone !== undefined && { zone }),
  });
}

function targetOf(path: TargetPath, names: ContractNames): Omit<PlannedField, "from"> {
  return { path, pointer: targetPointer(path), classification: names.classification(fieldOfTarget(path)) };
}
