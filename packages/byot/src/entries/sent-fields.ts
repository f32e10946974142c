import type { Classification, Json } from "@trellis/findings";
import type { Field } from "@trellis/runtime";
import { checkFields, type KnownFields } from "./check-fields.js";

/** A contract that a tool uses, and the maps by which the tool fills it. */
export interface SentContract extends KnownFields {
  readonly maps: readonly MapOfContract[];
}

/** A map of the manifest: target path to column, and where it stands. */
interface MapOfContract {
  readonly value: { readonly [target: string]: Json };
  /** Where the line of a target stands in the manifest. */
  readonly pointer: (target: string) => string;
}

/** One way in which a sent name comes to hold a field of a contract. */
export interface FieldTrace {
  readonly contract: string;
  readonly field: Field;
  /**
   * How the two belong together: it is the field; it holds the field; a map makes the field from a column of that name; it
   * is made from a column that also makes the field; its column is called as the field is.
   */
  readonly how: "itself" | "holds" | "column" | "same-column" | "called";
  /** The lines of the maps that were followed, in order. */
  readonly lines: readonly string[];
  /** The column that connects them. */
  readonly column?: string;
}

/** What names that are sent hold, however it was renamed or nested on its way. */
export interface SentFields {
  /** At most one trace for each classification that a name holds; none when nobody knows the name. */
  of(name: string): readonly FieldTrace[];
  /** The same for all fields of the contracts together. */
  everything(): readonly FieldTrace[];
}

/** A line of a map, with the fields that it makes. */
interface MapLine {
  readonly contract: string;
  readonly column: string;
  readonly pointer: string;
  readonly fields: readonly Field[];
}

/**
 * Follows names through contracts and maps. Whatever a manifest holds, each of its columns, fields and names is looked at
 * once, and of the fields found only the first of each classification is kept.
 */
export function sentFields(contracts: readonly SentContract[]): SentFields {
  const lines = contracts.flatMap(linesOf);
  const byColumn = indexed(lines, ({ column }) => [column, ...groupsAround(column)]);
  const exactly = indexed(lines, ({ column }) => [column]);
  const byField = indexed(lines, ({ contract, fields }) => fields.map(({ path }) => `${contract} ${path}`));
  const called = namesOf(contracts);

  /** What a column of data holds: what maps make of it or of a part of it, and what its name says. */
  const ofColumn = remembered((column: string): FieldTrace[] => {
    const made = [
      ...(byColumn.get(column) ?? []),
      ...groupsAround(column).flatMap((group) => exactly.get(group) ?? []),
    ];
    const told = called.get(fold(column)) ?? [];
    return firstOfEach([
      ...made.flatMap((line) =>
        line.fields.map((field) => ({ ...line, field, how: "column" as const, lines: [line.pointer] })),
      ),
      ...told.map((one) => ({ ...one, how: "called" as const, lines: [], column })),
    ]);
  });

  /** What a field holds besides itself, because its column makes other fields too, or is called as one. */
  const besides = remembered((key: string): FieldTrace[] =>
    firstOfEach(
      (byField.get(key) ?? []).flatMap(({ column, pointer }) =>
        ofColumn(column).map((one) => ({
          ...one,
          how: one.how === "called" ? one.how : ("same-column" as const),
          lines: [pointer, ...one.lines.filter((other) => other !== pointer)],
        })),
      ),
    ),
  );

  const of = remembered((name: string): FieldTrace[] => {
    const direct = contracts.flatMap((known) =>
      fieldsAt(name, known).map((field): FieldTrace => {
        const how = field.path === withoutNumbers(name) ? "itself" : "holds";
        return { contract: known.contract, field, how, lines: [] };
      }),
    );
    const column = name.trim();
    const isColumn = byColumn.has(column) || groupsAround(column).some((group) => exactly.has(group));
    const renamed = direct.flatMap(({ contract, field }) => besides(`${contract} ${field.path}`));
    return firstOfEach([...direct, ...(isColumn ? ofColumn(column) : []), ...renamed]);
  });

  return {
    of,
    everything: () =>
      firstOfEach(
        contracts.flatMap(({ contract, fields }) =>
          fields.map((field): FieldTrace => ({ contract, field, how: "itself", lines: [] })),
        ),
      ),
  };
}

const severity: readonly Classification[] = ["public", "internal", "personal", "sensitive"];

/** The trace to the field that one must be most careful with. */
export function worstTrace(traces: readonly FieldTrace[]): FieldTrace | undefined {
  const rank = ({ field }: FieldTrace) => severity.indexOf(field.classification);
  return traces.reduce<FieldTrace | undefined>(
    (worst, one) => (worst && rank(worst) >= rank(one) ? worst : one),
    undefined,
  );
}

function firstOfEach(traces: readonly FieldTrace[]): FieldTrace[] {
  const first = new Map<Classification, FieldTrace>();
  for (const one of traces) if (!first.has(one.field.classification)) first.set(one.field.classification, one);
  return [...first.values()];
}

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

function indexed<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      const same = index.get(key);
      if (same) same.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}

/** The field of that path with all that it holds; of a group that takes any name, the group. */
function fieldsAt(path: string, known: KnownFields): readonly Field[] {
  const wanted = withoutNumbers(path);
  const direct = known.fields.filter((field) => field.path === wanted || isBelow(field.path, wanted));
  if (direct.length > 0) return direct;
  if (checkFields([{ path, at: {} }], known).length > 0) return [];
  const around = known.fields.filter((field) => isBelow(wanted, field.path));
  return around.slice(-1);
}

function linesOf(known: SentContract): MapLine[] {
  return known.maps.flatMap(({ value, pointer }) =>
    Object.entries(value).flatMap(([target, source]) => {
      const column = columnOf(source);
      if (column === undefined) return [];
      return [{ contract: known.contract, column, pointer: pointer(target), fields: fieldsAt(target, known) }];
    }),
  );
}

function columnOf(source: Json): string | undefined {
  if (typeof source === "string") return source.trim();
  if (typeof source !== "object" || source === null || !("column" in source)) return undefined;
  return typeof source.column === "string" ? source.column.trim() : undefined;
}

/** Fields by everything that they are called: path, labels, names in the wild. */
function namesOf(
  contracts: readonly SentContract[],
): Map<string, { readonly contract: string; readonly field: Field }[]> {
  const all = contracts.flatMap(({ contract, fields, labels }) => fields.map((field) => ({ contract, field, labels })));
  return indexed(all, ({ field, labels }) => {
    const shown = labels.flatMap((one) =>
      one && Object.hasOwn(one.fields, field.path) ? (one.fields[field.path] ?? []) : [],
    );
    return [field.path, ...(field.alsoCalled ?? []), ...shown].map(fold).filter((name) => name !== "");
  });
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}

/** `consents[2].basis` is `consents[].basis`. */
function withoutNumbers(path: string): string {
  return path.trim().replace(/\[\d+\]/g, "[]");
}

function isBelow(path: string, around: string): boolean {
  return path.startsWith(`${around}.`) || path.startsWith(`${around}[`);
}

/** `attendee.mail.work` lies in `attendee` and in `attendee.mail`. */
function groupsAround(column: string): string[] {
  const groups: string[] = [];
  for (let at = column.indexOf("."); at > 0 && groups.length < 50; at = column.indexOf(".", at + 1))
    groups.push(column.slice(0, at));
  return groups;
}
