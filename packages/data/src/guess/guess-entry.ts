import type { Json } from "@trellis/findings";
import type { Field } from "@trellis/runtime";
import { createConversion } from "../convert/create-conversion.js";
import type { ContractNames, DataContract } from "../map/contract-names.js";
import type { FromColumn } from "../map/data-map.js";
import { fieldOfTarget, type TargetPath, targetPointer } from "../map/target-path.js";
import type { ColumnSample } from "./column-sample.js";
import { guessDateForm } from "./guess-date-form.js";

/** Why a map's entry may be wrong although its column and its field belong together. */
export type EntryDoubt =
  /** Day and month, or month and day: the values fit both. */
  | { readonly kind: "date-order"; readonly form: string; readonly other: string }
  /** The times name no zone, and neither does the column. */
  | { readonly kind: "zone"; readonly zone: string }
  /** There are days and no times. */
  | { readonly kind: "day"; readonly zone: string };

/** How a column can fill a field, and how well its values do. */
export interface GuessedEntry extends FromColumn {
  readonly doubts: readonly EntryDoubt[];
  /** How many of the values that were tried the contract accepts there; undefined when there were none to try. */
  readonly accepted: number | undefined;
  readonly tried: number;
}

const mostTried = 8;

/** Finds out how a column's text has to be read so that the contract accepts it as the field at `path`. */
export function guessEntry(
  column: ColumnSample,
  path: TargetPath,
  field: Field,
  contract: DataContract,
  names: ContractNames,
): GuessedEntry {
  const values = [...new Set(column.values)].slice(0, mostTried);
  const ways = waysToRead(column, field);
  let best: GuessedEntry | undefined;
  for (const { doubts = [], ...way } of ways) {
    const entry = { column: column.name, ...way };
    const accepted = values.length === 0 ? undefined : countAccepted(values, entry, path, field, contract, names);
    if (!best || (accepted ?? 0) > (best.accepted ?? 0)) best = { ...entry, doubts, accepted, tried: values.length };
    if (accepted === values.length) break;
  }
  return best ?? { column: column.name, doubts: [], accepted: undefined, tried: 0 };
}

type Way = Omit<FromColumn, "column"> & { readonly doubts?: readonly EntryDoubt[] };

/** The ways to try, the plainest first. */
function waysToRead(column: ColumnSample, field: Field): Way[] {
  const ways: Way[] = [{}];
  if (column.isJson) return ways;
  if (field.format === "date" || field.format === "date-time") ways.push(...dateWays(column, field.format));
  if (field.types.includes("number") || field.types.includes("integer")) {
    const as = field.types.includes("number") ? "number" : "integer";
    ways.push(...["1,234.56", "1.234,56", "1 234,56", "1234,56"].map((form): Way => ({ as, form })));
  }
  if (field.types.includes("array")) ways.push(...[";", ",", "|"].map((form): Way => ({ as: "list", form })));
  return ways;
}

function dateWays(column: ColumnSample, format: "date" | "date-time"): Way[] {
  const guessed = guessDateForm(column.values);
  if (!guessed) return [];
  const { form, other } = guessed;
  const order: EntryDoubt[] = form !== undefined && other !== undefined ? [{ kind: "date-order", form, other }] : [];
  if (format === "date") return [{ as: "date", ...(form !== undefined && { form }), doubts: order }];
  const zone = guessed.hasOffset ? {} : { zone: guessed.zone ?? "UTC" };
  const namesZone = guessed.zone !== undefined || /\b(?:UTC|GMT)\b/i.test(column.name);
  const kind = guessed.hasTime ? "zone" : "day";
  const isClear = guessed.hasTime && (guessed.hasOffset || namesZone);
  const doubts = isClear ? order : [...order, { kind, zone: "UTC" } as const];
  // Without a form a time is expected.
  const written = form ?? (guessed.hasTime ? undefined : "YYYY-MM-DD");
  return [{ as: "date-time", ...(written !== undefined && { form: written }), ...zone, doubts }];
}

function countAccepted(
  values: readonly string[],
  way: FromColumn,
  path: TargetPath,
  field: Field,
  contract: DataContract,
  names: ContractNames,
): number {
  const { as, form, zone } = way;
  const convert = createConversion({
    field,
    item: names.field(`${fieldOfTarget(path)}[]`),
    isText: true,
    ...(as !== undefined && { as }),
    ...(form !== undefined && { form }),
    ...(zone !== undefined && { zone }),
  });
  if (typeof convert === "string") return 0;
  const pointer = targetPointer(path);
  return values.filter((text) => {
    const converted = convert ? convert(text.trim()) : ({ ok: true, value: text } as const);
    return converted.ok && isAccepted(converted.value, path, pointer, contract);
  }).length;
}

/** The contract itself is asked, with a record that holds this field alone: what it lacks does not count. */
function isAccepted(value: Json, path: TargetPath, pointer: string, { contract }: DataContract): boolean {
  const result = contract.parse(recordWith(value, path));
  return result.ok || !result.findings.some(({ at, rule }) => isWithin(at.pointer ?? "", pointer) && rule !== missing);
}

const missing = "data/required-missing";

function isWithin(pointer: string, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`);
}

function recordWith(value: Json, path: TargetPath): Json {
  return path.reduceRight<Json>((inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }), value);
}
