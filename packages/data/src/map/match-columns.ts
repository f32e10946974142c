import { type Finding, finding, nearest, type Place } from "@trellis/findings";
import type { Field } from "@trellis/runtime";
import { columnLetters } from "../read/cell-name.js";
import type { CsvColumn } from "../read/csv-record.js";
import { columnAmbiguous } from "../rules/data/column-ambiguous.js";
import { columnRepeated } from "../rules/data/column-repeated.js";
import { columnUnmapped } from "../rules/data/column-unmapped.js";
import type { ContractNames } from "./contract-names.js";
import { foldName } from "./fold-name.js";
import type { PlannedField } from "./plan.js";
import { planColumn } from "./plan-map.js";
import { fieldOfTarget, parseTargetPath, type TargetPath, targetPointer } from "./target-path.js";

/** What became of a table's columns. */
export interface MatchedColumns {
  readonly fields: readonly PlannedField[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the field of each column by its name, when there is no map: the field's path, the names it has in the wild, its
 * label in English or French; case, accents, spaces and signs do not count. What could mean two things is reported.
 */
export function matchColumns(columns: readonly CsvColumn[], names: ContractNames, at: Place): MatchedColumns {
  const index = indexNames(names);
  const findings: Finding[] = [];
  const claims = new Map<string, { path: TargetPath; columns: CsvColumn[] }>();
  for (const column of columns) {
    const place = { ...at, line: column.line, column: column.column, cell: column.cell };
    const paths = targetsOf(column.name, names, index);
    const [path] = paths;
    if (path === undefined) {
      const suggestion = nearest(column.name, [...index.spoken.keys()]);
      findings.push(
        finding(columnUnmapped, place, { name: column.name, letter: columnLetters(column.index), suggestion }),
      );
    } else if (paths.length > 1) {
      findings.push(finding(columnAmbiguous, place, { name: column.name, fields: paths.map(fieldOfTarget) }));
    } else {
      const claim = claims.get(targetPointer(path)) ?? { path, columns: [] };
      claim.columns.push(column);
      claims.set(targetPointer(path), claim);
    }
  }
  const fields = [...claims.values()].map(({ path, columns: [first, ...more] }) => {
    if (first && more.length > 0) findings.push(tooMany(path, [first, ...more], at));
    return planColumn(path, first, names);
  });
  return { fields: fields.flatMap((field) => field ?? []), findings };
}

function tooMany(path: TargetPath, columns: readonly [CsvColumn, ...CsvColumn[]], at: Place): Finding {
  const second = columns[1] ?? columns[0];
  const place = { ...at, line: second.line, column: second.column, cell: second.cell, pointer: targetPointer(path) };
  const called = [...new Set(columns.map(({ name }) => name))];
  if (called.length === 1)
    return finding(columnRepeated, place, { name: second.name, cells: columns.map(({ cell }) => cell) });
  return finding(columnAmbiguous, place, { name: called.join(" / "), columns: called });
}

/** Finds the field that a column's name says; undefined when it says none, or several. */
export function createColumnFinder(names: ContractNames): (name: string) => TargetPath | undefined {
  const index = indexNames(names);
  return (name) => {
    const [path, ...others] = targetsOf(name, names, index);
    return others.length === 0 ? path : undefined;
  };
}

interface NameIndex {
  /** By folded path, then by the names in the wild, then by the labels, which many fields may share. */
  readonly paths: Map<string, Field[]>;
  readonly alsoCalled: Map<string, Field[]>;
  readonly names: Map<string, Field[]>;
  /** As people write them. */
  readonly spoken: Map<string, Field>;
}

function indexNames(names: ContractNames): NameIndex {
  const index: NameIndex = { paths: new Map(), alsoCalled: new Map(), names: new Map(), spoken: new Map() };
  for (const field of names.fields) {
    // The items of a list have no column of their own, nor what stands in a list of lists.
    if (field.path.endsWith("[]")) continue;
    // A group is its fields: no single column holds an amount and its currency.
    if (field.types.join() === "object") continue;
    add(index.paths, foldName(field.path), field);
    for (const name of field.alsoCalled ?? []) add(index.alsoCalled, foldName(name), field);
    // A label such as “Source” inside a list says too little on its own; its names in the wild were given for this.
    for (const name of field.path.includes("[]") ? (field.alsoCalled ?? []) : names.namesOf(field)) {
      add(index.names, foldName(name), field);
      if (!index.spoken.has(name)) index.spoken.set(name, field);
    }
  }
  return index;
}

function add(map: Map<string, Field[]>, key: string, field: Field): void {
  const known = map.get(key);
  if (!known) map.set(key, [field]);
  else if (!known.includes(field)) known.push(field);
}

function targetsOf(name: string, names: ContractNames, index: NameIndex): readonly TargetPath[] {
  const written = parseTargetPath(name);
  if (written && names.field(fieldOfTarget(written))) return [written];
  const folded = foldName(name);
  if (folded === "") return [];
  const found = index.paths.get(folded) ?? index.alsoCalled.get(folded) ?? index.names.get(folded) ?? [];
  // Of a list, a table has the first item.
  return found.map(({ path }) => parseTargetPath(path.replaceAll("[]", "[0]"))).filter((path) => path !== undefined);
}
