import type { Field } from "@trellis/runtime";
import { type ContractNames, contractNames, type DataContract } from "../map/contract-names.js";
import type { DataMap, MapEntry } from "../map/data-map.js";
import type { TargetPath } from "../map/target-path.js";
import type { ColumnSample } from "./column-sample.js";
import { type EntryDoubt, type GuessedEntry, guessEntry } from "./guess-entry.js";
import { type Target, targetsOf } from "./guess-targets.js";
import { nameLikeness, prepareName, type WordWeight } from "./name-likeness.js";
import { nameWords } from "./name-words.js";

/** What speaks for a column's place in the contract. */
export interface GuessEvidence {
  /** The name of the field that the column's name is like: one from the wild, a label, or its path. */
  readonly name?: string;
  /** How alike: the same but for case and signs, the same words, or some of them. */
  readonly likeness: "same" | "words" | "part" | "none";
  /** How many of the values that were tried the contract accepts, and how many were tried. */
  readonly accepted?: number;
  readonly tried?: number;
}

/** Why one should look twice at a guess. */
export type GuessDoubt =
  | EntryDoubt
  /** The name is only partly that of the field. */
  | { readonly kind: "name" }
  /** The values say it, and nothing in the name. */
  | { readonly kind: "values-only" }
  /** The contract refuses most of the values. */
  | { readonly kind: "values"; readonly accepted: number; readonly tried: number }
  /** The field has a list of allowed values, and the column has none that could be held against it. */
  | { readonly kind: "empty" }
  /** The field is a name or a title, and the values are a program’s own words, such as “end-user”. */
  | { readonly kind: "codes" }
  /** Another field fits nearly as well. */
  | { readonly kind: "other-field"; readonly field: string }
  /** Another column fits the field nearly as well. */
  | { readonly kind: "other-column"; readonly column: string };

/** A column and the field that it most likely fills. */
export interface GuessedColumn {
  readonly column: string;
  /** The field's place in a record: `email`, `consents[0].basis`. */
  readonly target: string;
  /** The field's path in the contract: `consents[].basis`. */
  readonly field: string;
  readonly entry: MapEntry;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly evidence: GuessEvidence;
  /** Empty when the guess is sure. */
  readonly doubts: readonly GuessDoubt[];
}

/** What the columns of a file are in one contract. */
export interface GuessedMap {
  readonly contract: DataContract;
  readonly columns: readonly GuessedColumn[];
  /** The columns that go nowhere. */
  readonly unmapped: readonly string[];
  readonly map: DataMap;
}

/** What is known of some fields before anything is guessed: how each is made, or null when nothing makes it. */
export interface PinnedMap {
  readonly [target: string]: MapEntry | null;
}

interface Candidate {
  readonly column: ColumnSample;
  readonly path: TargetPath;
  readonly target: string;
  readonly field: Field;
  readonly confidence: number;
  /** How many words of the column are words of the field's path too, and which of its names it is: decides between equals. */
  readonly kinship: number;
  readonly rank: number;
  readonly evidence: GuessEvidence;
  readonly entry: GuessedEntry;
}

// Part of a name, and nothing in the values that speaks for it, is too little.
const leastConfidence = { shaped: 0.55, plain: 0.64 };
const nearlyAsWell = 0.06;

/** Finds the most likely field for each column, by names and by what the contract says to the values. */
export function guessMap(
  columns: readonly ColumnSample[],
  contract: DataContract,
  weight: WordWeight,
  pinned: PinnedMap = {},
): GuessedMap {
  const names = contractNames(contract);
  const stated = Object.fromEntries(
    Object.entries(pinned).flatMap(([target, entry]) => (entry === null ? [] : [[target, entry] as const])),
  );
  const taken = new Set(Object.keys(pinned));
  const pinnedColumns = new Set(
    Object.values(pinned).flatMap((entry) => (entry === null ? [] : (columnOf(entry) ?? []))),
  );
  const free = columns.filter(({ name }) => !pinnedColumns.has(name));
  const targets = targetsOf(names, contract).filter(({ target }) => !taken.has(target));
  const extra = new Set([
    ...nameWords(`${contract.ref.split("@")[0]} ${contract.contract.contract.title}`),
    ...holders,
    ...qualifiers,
  ]);
  const candidates = free.flatMap((column) => candidatesOf(column, targets, contract, names, extra, weight));
  candidates.sort((a, b) => preference(b) - preference(a) || a.rank - b.rank);
  const chosen = fillLast(choose(candidates), free, targets, contract, names);
  const guessed = free.flatMap(({ name }) => {
    const one = chosen.find(({ column }) => column.name === name);
    return one ? guessedColumn(one, candidates, chosen) : [];
  });
  return {
    contract,
    columns: guessed,
    unmapped: free.map(({ name }) => name).filter((name) => !guessed.some(({ column }) => column === name)),
    map: { ...Object.fromEntries(guessed.map(({ target, entry }) => [target, entry])), ...stated },
  };
}

/** Among near equals: the one that shares words with the field's own path, and the column that is filled more often. */
function preference({ confidence, kinship, column, field }: Candidate): number {
  const empty = column.values.length === 0 ? 0.1 : 0;
  const filled = 0.00002 * Math.min(column.values.length, 500);
  return confidence - empty + 0.015 * Math.min(kinship, 2) + filled + variety(field, column);
}

/** An address that stands in every row is that of somebody in the house; those of the people differ. */
function variety({ format }: Field, { values }: ColumnSample): number {
  return format === "email" && values.length > 1 ? (0.12 * new Set(values).size) / values.length : 0;
}

/** Words for whoever a table is about; beside another word they add nothing. */
const holders =
  "contact customer lead person people user member subscriber attendee registrant participant invitee guest respondent recipient client prospect profile record buyer"
    .split(" ")
    .flatMap(nameWords);

/** Which of several values a column holds, or how it is written: “E-mail 1 - Value”, “City - Home”, “Created (UTC)”. */
const qualifiers = nameWords("1 value primary main default work business office mailing home personal current utc gmt");

function candidatesOf(
  column: ColumnSample,
  targets: readonly Target[],
  contract: DataContract,
  names: ContractNames,
  extra: ReadonlySet<string>,
  weight: WordWeight,
): Candidate[] {
  const prepared = prepareName(column.name);
  const bare = prepareName(withoutRemarks(column.name));
  const isMail = looksLikeMail(column.values);
  const hasMail = targets.some(({ field }) => field.format === "email");
  return targets.flatMap(({ path, target, field, names: called }) => {
    let likeness = 0;
    let worth = 0;
    let name: string | undefined;
    let rank = called.length;
    for (const [index, one] of called.entries()) {
      const alike = Math.max(
        nameLikeness(prepared, one.name, extra, weight),
        bare.text === prepared.text ? 0 : 0.9 * nameLikeness(bare, one.name, extra, weight),
      );
      if (alike * one.worth > likeness * worth) {
        [likeness, worth, name, rank] = [alike, one.worth, one.name.text, index];
      }
    }
    const byName = likeness * worth;
    // Nothing but the name speaks for an empty column, so it had better be the name.
    if (column.values.length === 0 && byName < 0.8) return [];
    const byValues = isMail && field.format === "email";
    if (byName < 0.4 && !byValues) return [];
    const entry = guessEntry(column, path, field, contract, names);
    // Addresses of people go where addresses go, whatever else a column of that name may be.
    if (isMail && field.format !== "email" && hasMail && likeness < 1) return [];
    const confidence = weigh(byName, byValues, entry, field, column);
    if (confidence < leastConfidence[isShaped(field) ? "shaped" : "plain"]) return [];
    if (byName < 0.75 && entry.tried > 0 && entry.accepted === 0) return [];
    if (likeness < 1 && isForm(field) && (entry.accepted ?? 0) < entry.tried * 0.5) return [];
    const evidence: GuessEvidence = {
      ...(byName >= 0.4 && name !== undefined && { name }),
      likeness: likeness === 1 && worth >= 0.9 ? "same" : byName >= 0.75 ? "words" : byName >= 0.4 ? "part" : "none",
      ...(entry.accepted !== undefined && { accepted: entry.accepted, tried: entry.tried }),
    };
    const ofPath = new Set(nameWords(target));
    const kinship = [...prepared.words].filter((word) => ofPath.has(word)).length;
    return [{ column, path, target, field, confidence, kinship, rank, evidence, entry }];
  });
}

/** “Order Total (inc tax)” is an order’s total; the whole name is tried as well. */
function withoutRemarks(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*/g, " ").trim();
}

/** Whether a column holds addresses of people. */
export function looksLikeMail(values: readonly string[]): boolean {
  return (
    values.length > 0 &&
    values.filter((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim())).length >= values.length * 0.8
  );
}

/** How far one can trust that the column is the field. */
function weigh(byName: number, byValues: boolean, entry: GuessedEntry, field: Field, column: ColumnSample): number {
  const base = Math.max(byName, byValues ? 0.56 : 0);
  const { accepted, tried } = entry;
  if (accepted === undefined || tried === 0) return base * 0.97;
  const share = accepted / tried;
  if (share >= 0.9) {
    if (isNameOfCodes(field, column) || isCodeOfNames(field, column)) return 0;
    return isShaped(field) ? base + (1 - base) * 0.35 : base * 0.97;
  }
  // Everybody has a list of words of their own; a column of numbers under a date is another matter.
  if (field.values !== undefined) return base * (0.9 + 0.1 * share);
  // A value or two in the wrong form is what a check is for; a column where nothing fits is another column.
  const names = byName >= 0.95 ? 0.85 : 0.6;
  return base * (names + (1 - names) * share);
}

/** Whether a value can be told from others by its form. */
function isShaped({ format, values, types }: Field): boolean {
  return format !== undefined || values !== undefined || !types.includes("string");
}

/** Text that has to look a certain way, such as an identifier: names of companies are none. */
function isForm({ format, values, types, path }: Field): boolean {
  const isText = types.length === 1 && types[0] === "string";
  return isText && format === undefined && values === undefined && !/name|phone/i.test(path);
}

/** Order numbers stand under “Name” in some shops. */
function isNameOfCodes({ path, format }: Field, { values }: ColumnSample): boolean {
  if (format !== undefined || !isCalled(path)) return false;
  return values.length > 0 && values.every((value) => /^#?[A-Z]{0,4}[-_]?\d[\d-]*$/i.test(value.trim()));
}

/** What a program calls its roles and kinds stands where people write a title: “end-user”, “account_manager”. */
function isNameOfKeys({ path, format, values: allowed }: Field, { values }: ColumnSample): boolean {
  if (format !== undefined || allowed !== undefined || !isCalled(path)) return false;
  return values.length > 0 && values.every((value) => /^[a-z]+(?:[-_][a-z]+)+$/.test(value.trim()));
}

/** Whether a field says what somebody or something is called. */
function isCalled(path: string): boolean {
  const last = path.slice(path.lastIndexOf(".") + 1);
  return /name|title|^(?:given|family|full|city|addressLocality|role|position)$/i.test(last);
}

/** Where numbers are expected, several words without a single digit are somebody's name. */
function isCodeOfNames({ path }: Field, { values }: ColumnSample): boolean {
  if (!/(?:number|code|sku|gtin|^id)$/i.test(path.slice(path.lastIndexOf(".") + 1))) return false;
  return values.length > 0 && values.every((value) => /^\p{L}+(?:\s\p{L}+)+$/u.test(value.trim()));
}

/** The best first; each column and each field once. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const columns = new Set<ColumnSample>();
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const clashes = chosen.some(({ target }) => isSamePlace(target, candidate.target));
    if (columns.has(candidate.column) || clashes) continue;
    columns.add(candidate.column);
    chosen.push(candidate);
  }
  return chosen;
}

/**
 * A required date that no name leads to, and one column of dates that goes nowhere, most likely belong together; and so
 * do a record’s identifier and the first column left over that is an ID and never the same twice. That is never sure.
 */
function fillLast(
  chosen: readonly Candidate[],
  columns: readonly ColumnSample[],
  targets: readonly Target[],
  contract: DataContract,
  names: ContractNames,
): readonly Candidate[] {
  const open = targets.filter(
    ({ field, target }) =>
      field.required && field.path === target && !chosen.some((one) => isSamePlace(one.target, target)),
  );
  const left = columns.filter((column) => column.values.length > 0 && !chosen.some((one) => one.column === column));
  const fill = (to: Target | undefined, fits: (column: ColumnSample) => boolean, isOnly: boolean): Candidate[] => {
    if (!to) return [];
    const { path, target, field } = to;
    const fitting = left.flatMap((column) => {
      if (!fits(column)) return [];
      const entry = guessEntry(column, path, field, contract, names);
      return entry.accepted === entry.tried ? [{ column, entry }] : [];
    });
    const [found, ...others] = fitting;
    if (!found || (isOnly && others.length > 0)) return [];
    const { column, entry } = found;
    const evidence: GuessEvidence = { likeness: "none", accepted: entry.tried, tried: entry.tried };
    return [{ column, path, target, field, confidence: leastConfidence.shaped, kinship: 0, rank: 99, evidence, entry }];
  };
  const [date, ...moreDates] = open.filter(({ field }) => /^date/.test(field.format ?? ""));
  const id = open.find(({ target }) => target === "id");
  return [
    ...chosen,
    ...fill(moreDates.length === 0 ? date : undefined, () => true, true),
    ...fill(id, (column) => nameWords(column.name).includes("identifier") && isKey(column), false),
  ];
}

/** Never the same value twice, and more than one to go by. */
function isKey({ values }: ColumnSample): boolean {
  return values.length > 1 && new Set(values).size === values.length;
}

/** A field, and the group or list that it stands in, cannot both be filled. */
function isSamePlace(a: string, b: string): boolean {
  return a === b || isBelow(a, b) || isBelow(b, a);
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

function guessedColumn(one: Candidate, candidates: readonly Candidate[], chosen: readonly Candidate[]): GuessedColumn {
  const { column, target, field, confidence, evidence, entry } = one;
  const { accepted, tried, doubts: ofEntry, ...from } = entry;
  const isPlain = from.as === undefined;
  const otherField = candidates.find(
    (rival) =>
      rival.column === column &&
      rival !== one &&
      rival.confidence > confidence - nearlyAsWell &&
      isNoWorse(rival, one) &&
      isFree(rival, chosen),
  );
  const otherColumn = candidates.find(
    (rival) =>
      rival.target === target &&
      rival !== one &&
      (rival.confidence > confidence - nearlyAsWell || variety(field, rival.column) > variety(field, column)) &&
      !chosen.some((taken) => taken.column === rival.column),
  );
  // A list of allowed values is the surest sign of what a word such as “Status” means; so more of them have to be on it.
  const least = tried * (field.values ? 0.75 : 0.5);
  const refused = accepted !== undefined && tried > 0 && accepted < least;
  const doubts: GuessDoubt[] = [
    ...(evidence.likeness === "none" ? [{ kind: "values-only" } as const] : []),
    ...(isFarFetched(one) || evidence.likeness === "part" || (evidence.likeness === "words" && isThin(one))
      ? [{ kind: "name" } as const]
      : []),
    ...(refused ? [{ kind: "values", accepted, tried } as const] : []),
    ...(field.values && column.values.length === 0 ? [{ kind: "empty" } as const] : []),
    ...(isNameOfKeys(field, column) ? [{ kind: "codes" } as const] : []),
    ...(otherField ? [{ kind: "other-field", field: otherField.field.path } as const] : []),
    ...(otherColumn ? [{ kind: "other-column", column: otherColumn.column.name } as const] : []),
    ...ofEntry,
  ];
  return {
    column: column.name,
    target,
    field: field.path,
    entry: isPlain ? column.name : from,
    confidence,
    evidence,
    doubts,
  };
}

/** A general word such as “Description” that stands for a field deep inside a list. */
function isFarFetched({ path, kinship }: Candidate): boolean {
  return kinship === 0 && path.some((step) => typeof step === "number");
}

/** The same words, but not all of them count alike, or no value says that it is so. */
function isThin({ confidence, column }: Candidate): boolean {
  return confidence < 0.9 || column.values.length === 0;
}

/** Of two fields that go by one name, the one whose own it is needs no second thought. */
function isNoWorse(rival: Candidate, one: Candidate): boolean {
  if (rival.confidence > one.confidence) return true;
  return rival.kinship >= one.kinship && (rival.kinship > one.kinship || one.rank > 2 || rival.rank <= 2);
}

function isFree({ target }: Candidate, chosen: readonly Candidate[]): boolean {
  return !chosen.some((taken) => taken.target === target);
}

function columnOf(entry: MapEntry): string | undefined {
  if (typeof entry === "string") return entry;
  return "column" in entry ? entry.column : undefined;
}
