import { closestPosition, type Position } from "@trellis/contract/read";
import { childPointer, finding, type Json, nearest } from "@trellis/findings";
import { contractNames } from "../map/contract-names.js";
import type { DataMap } from "../map/data-map.js";
import { targetText } from "../map/map-line.js";
import { mapFinding } from "../map/map-place.js";
import type { ColumnSource } from "../map/map-record.js";
import { growPlan } from "../map/plan.js";
import { planMap } from "../map/plan-map.js";
import { shareClassifications } from "../map/share-classifications.js";
import type { DataRecord } from "../read/data-record.js";
import { columnMissing } from "../rules/data/column-missing.js";
import { columnUnmapped } from "../rules/data/column-unmapped.js";
import { mapInvalid } from "../rules/data/map-invalid.js";
import {
  type CheckContext,
  createMappedChecker,
  createPlainChecker,
  type PlanSource,
  type RecordChecker,
} from "./check-records.js";

// A stranger's file can name a new property in every record.
const mostNames = 1000;

/** Makes the check of JSON records whose properties a map names. */
export function createPropertyChecker(map: DataMap, context: CheckContext): RecordChecker<DataRecord> {
  const { contract, at, collector } = context;
  const { fields, findings } = planMap(map, contractNames(contract), undefined, context);
  collector.addAll(findings);
  const plan = growPlan(shareClassifications(fields), ({ path, from }) => {
    const data = { name: from.kind === "column" ? from.column : "", what: "taken" };
    collector.add(mapFinding(mapInvalid, context, { path, target: targetText(path), data }));
  });
  const sources = fields.flatMap(({ from }) => (from.kind === "column" ? from : []));
  const seen = new Set<ColumnSource>();
  const names = new Map<string, { readonly position: Position | undefined; readonly record: number }>();
  const mapped = new Set(
    sources.flatMap(({ column, key }) => [column, ...(Array.isArray(key) ? key.slice(0, 1) : [])]),
  );
  const checkMapped = createMappedChecker({ plan, source: properties(seen), isByMap: true }, context);
  // What is no object has no properties; the contract says so itself.
  const { check: checkPlain } = createPlainChecker(context);

  function remember(record: DataRecord, value: object): void {
    for (const name of Object.keys(value)) {
      if (mapped.has(name) || names.has(name) || names.size >= mostNames) continue;
      names.set(name, { position: record.locate(childPointer("", name), "key"), record: record.record });
    }
  }

  return {
    check: (record) => {
      const { value } = record;
      if (typeof value !== "object" || value === null || Array.isArray(value)) return checkPlain(record);
      remember(record, value);
      checkMapped(record);
    },
    end: () => {
      const meant = new Set<string>();
      for (const { path, from } of fields) {
        if (from.kind !== "column" || from.key === undefined || seen.has(from)) continue;
        const suggestion = nearest(from.column, names.keys());
        if (suggestion !== undefined) meant.add(suggestion);
        const data = { name: from.column, suggestion, what: "property" };
        collector.add(mapFinding(columnMissing, context, { path, target: targetText(path), data }));
      }
      for (const [name, { position, record }] of names) {
        // What a missing one was likely meant to be is spoken of already.
        if (meant.has(name)) continue;
        collector.add(finding(columnUnmapped, { ...at, ...position, record }, { name, what: "property" }));
      }
    },
  };
}

function properties(seen: Set<ColumnSource>): PlanSource<DataRecord> {
  return {
    read:
      ({ value }) =>
      (source) => {
        const found = valueAt(value, pathOf(value, source));
        if (found !== undefined) seen.add(source);
        return found;
      },
    place: (record, source, below) => {
      const pointer = pathOf(record.value, source).reduce<string>(childPointer, "");
      return closestPosition(record, pointer + below) ?? {};
    },
  };
}

/** A property's own name comes first; only where a record has none is a name with points a path. */
function pathOf(value: unknown, { column, key }: ColumnSource): readonly string[] {
  if (typeof value === "object" && value !== null && Object.hasOwn(value, column)) return [column];
  return typeof key === "object" ? key : [];
}

function valueAt(value: unknown, path: readonly string[]): Json | undefined {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return path.length === 0 ? undefined : (here as Json);
}
