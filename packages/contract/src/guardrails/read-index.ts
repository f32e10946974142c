import { childPointer, type Json } from "@trellis/findings";
import type { ContractEntry, GuardrailPackage } from "./guardrails.js";

/** A part of a `trellis.json` that is not as its format says. */
interface IndexProblem {
  readonly what: "index-wrong" | "newer-format";
  /** RFC 6901 pointer to the part. */
  readonly pointer: string;
  /** The number of a format that we do not know. */
  readonly format?: number;
}

/** What a `trellis.json` lists. Entries that are not as they should be are left out. */
export interface PackageIndex {
  readonly contracts: readonly ContractEntry[];
  readonly problems: readonly IndexProblem[];
}

/** The format of `trellis.json` that this version reads. */
const knownFormat = 1;

/** Reads the value of a `trellis.json`. Parts that a later version may add beside the known ones are no problem. */
export function readIndex(value: Json | undefined, owner: GuardrailPackage): PackageIndex {
  if (!isObject(value)) return { contracts: [], problems: [{ what: "index-wrong", pointer: "" }] };
  const { trellis: format, contracts } = value;
  if (format !== knownFormat) {
    const isNewer = typeof format === "number" && format > knownFormat;
    const problem: IndexProblem = isNewer
      ? { what: "newer-format", pointer: "/trellis", format }
      : { what: "index-wrong", pointer: "/trellis" };
    return { contracts: [], problems: [problem] };
  }
  if (contracts !== undefined && !isList(contracts)) {
    return { contracts: [], problems: [{ what: "index-wrong", pointer: "/contracts" }] };
  }
  const entries: ContractEntry[] = [];
  const problems: IndexProblem[] = [];
  for (const [index, row] of (contracts ?? []).entries()) {
    const pointer = childPointer("/contracts", index);
    const wrong = isObject(row) ? wrongParts(row).map((part) => childPointer(pointer, part)) : [pointer];
    problems.push(...wrong.map((place) => ({ what: "index-wrong", pointer: place }) as const));
    if (wrong.length === 0) entries.push({ ...(row as unknown as ContractEntry), package: owner });
  }
  return { contracts: entries, problems };
}

const text = (value: unknown): boolean => typeof value === "string" && value !== "";
const optionalText = (value: unknown): boolean => value === undefined || text(value);
const subpath = (value: unknown): boolean => typeof value === "string" && /^\.\/[^\\]+$/.test(value);
const matches = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);

/** What each part of an entry has to be. */
const parts: { readonly [part: string]: (value: unknown) => boolean } = {
  name: matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  major: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  version: matches(/^\d+\.\d+\.\d+/),
  id: text,
  status: matches(/^(?:draft|active|deprecated|retired)$/),
  sunset: (value) => value === undefined || matches(/^\d{4}-\d{2}-\d{2}$/)(value),
  title: optionalText,
  purpose: optionalText,
  owner: optionalText,
  schema: subpath,
  module: subpath,
  export: matches(/^[A-Za-z_$][\w$]*$/),
  digest: text,
  upgrade: (value) =>
    value === undefined || (isRecord(value) && Number.isSafeInteger(value.from) && subpath(value.module)),
};

function wrongParts(row: { readonly [part: string]: Json }): string[] {
  const wrong = Object.entries(parts).filter(
    ([part, isRight]) => !isRight(Object.hasOwn(row, part) ? row[part] : undefined),
  );
  if (wrong.length === 0 && !String(row.version).startsWith(`${String(row.major)}.`)) return ["version"];
  return wrong.map(([part]) => part);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
