import { type Finding, nearest } from "@trellis/findings";
import { createConversion } from "../convert/create-conversion.js";
import type { CsvColumn } from "../read/csv-record.js";
import { columnMissing } from "../rules/data/column-missing.js";
import { columnRepeated } from "../rules/data/column-repeated.js";
import { mapInvalid } from "../rules/data/map-invalid.js";
import type { ContractNames } from "./contract-names.js";
import type { DataMap, FromColumn, MapEntry } from "./data-map.js";
import { mapLine, targetText } from "./map-line.js";
import { type MapPlaces, mapFinding } from "./map-place.js";
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
  places: MapPlaces,
): PlannedMap {
  const findings: Finding[] = [];
  const fields: PlannedField[] = [];
  for (const [target, entry] of Object.entries(map)) {
    const path = parseTargetPath(target);
    if (!path) {
      findings.push(mapFinding(mapInvalid, places, { target, data: { name: target, what: "target" } }));
      continue;
    }
    const source = sourceOf(entry);
    const list = listWithoutNumber(path, names);
    if (list) {
      const data = { name: target, what: "list", list: list.name, suggestion: targetText(list.meant) };
      findings.push(mapFinding(mapInvalid, places, { path: list.path, target, data }));
      const column = "column" in source ? source.column : "";
      fields.push({ ...targetOf(path, names), from: { kind: "column", column, key: undefined } });
    } else if ("value" in source) {
      fields.push({ ...targetOf(path, names), from: { kind: "fixed", value: source.value } });
    } else fields.push(planSource({ path, target }, source, names, columns, places, findings));
  }
  return { fields, findings };
}

/** The list that a path goes into without saying which entry, as in `consents.basis`. */
function listWithoutNumber(
  path: TargetPath,
  names: ContractNames,
): { readonly name: string; readonly path: TargetPath; readonly meant: TargetPath } | undefined {
  for (const [index, step] of path.entries()) {
    if (index === 0 || typeof step === "number") continue;
    const upTo = path.slice(0, index);
    const field = names.field(fieldOfTarget(upTo));
    if (field?.types.includes("array") && !field.types.includes("object")) {
      return { name: targetText(upTo), path: upTo, meant: [...upTo, 0, ...path.slice(index)] };
    }
  }
  return undefined;
}

function sourceOf(entry: MapEntry): Exclude<MapEntry, string> {
  return typeof entry === "string" ? { column: entry } : entry;
}

/** A path, and the text that a map writes for it. */
interface Target {
  readonly path: TargetPath;
  readonly target: string;
}

function planSource(
  to: Target,
  source: FromColumn,
  names: ContractNames,
  columns: readonly CsvColumn[] | undefined,
  places: MapPlaces,
  findings: Finding[],
): PlannedField {
  const { path } = to;
  const { column } = source;
  const conversion = conversionOf(path, source, names, columns !== undefined);
  if (typeof conversion === "string") {
    const data = { name: column, what: conversion, ...faultData(conversion, source, path) };
    findings.push(mapFinding(mapInvalid, places, { ...to, data }));
  }
  const key = columns ? columnNamed(to, column.trim(), columns, places, findings)?.index : propertyPath(column);
  const convert = typeof conversion === "function" && { convert: conversion };
  // Without a way to read it, a column is as good as missing: guessing would only make more problems of one.
  const usable = typeof conversion === "string" ? undefined : key;
  return {
    ...targetOf(path, names),
    from: { kind: "column", column, key: usable, ...convert, ...(source.zone !== undefined && { zone: source.zone }) },
  };
}

function faultData(fault: string, { form, zone, as, column }: FromColumn, path: TargetPath): Record<string, unknown> {
  if (fault === "date-only") {
    return {
      write: mapLine(path, column, { as: "date-time", form: form ?? "YYYY-MM-DD", zone: zone ?? "Europe/Paris" }),
    };
  }
  if (fault === "zone") return { zone, suggestion: nearest(zone ?? "", Intl.supportedValuesOf("timeZone")) };
  return fault.startsWith("form") ? { form, as } : {};
}

function columnNamed(
  to: Target,
  name: string,
  columns: readonly CsvColumn[],
  places: MapPlaces,
  findings: Finding[],
): CsvColumn | undefined {
  const found = columns.filter((column) => column.name === name);
  const [first, second] = found;
  if (!first) {
    const suggestion = nearest(
      name,
      columns.map((column) => column.name),
    );
    const shown = { line: columns[0]?.line ?? 1 };
    findings.push(mapFinding(columnMissing, places, { ...to, data: { name, suggestion }, shown }));
  } else if (second) {
    // Mended in the file, not in the map.
    const shown = { line: second.line, column: second.column, cell: second.cell };
    const data = { name, cells: found.map(({ cell }) => cell) };
    findings.push(mapFinding(columnRepeated, { at: places.at }, { ...to, data, shown }));
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
