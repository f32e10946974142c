import type { DataContract } from "../map/contract-names.js";
import { foldName } from "../map/fold-name.js";
import type { ColumnSample } from "./column-sample.js";
import { type GuessedMap, guessMap, looksLikeMail, type PinnedMap } from "./guess-map.js";
import type { WordWeight } from "./name-likeness.js";
import { nameWords } from "./name-words.js";

/** What a guess is made from. */
export interface GuessInput {
  readonly columns: readonly ColumnSample[];
  /** The contracts it may be. */
  readonly contracts: readonly DataContract[];
  /** The file's name, which often says what is in it. */
  readonly file?: string;
  /** What a person has said already; it is taken as it is. */
  readonly pinned?: PinnedMap;
}

/** How sure a guess is. */
export type Certainty = "sure" | "likely" | "unsure";

/** A contract that a file may follow, and how. */
export interface ContractGuess extends GuessedMap {
  /** From 0 to 1; only good for comparing guesses about one file. */
  readonly score: number;
  readonly certainty: Certainty;
  /** The words of the contract's name that the file's name or its columns hold: "order" in “Order ID”. */
  readonly hints: readonly string[];
  /** The required fields, and how many of them a column fills. */
  readonly required: { readonly filled: number; readonly all: number };
}

type Unranked = Omit<ContractGuess, "certainty">;

/** Contracts that the columns may follow, the likeliest first; none when hardly a column fits any. */
export function guessContract({ columns, contracts, file = "", pinned = {} }: GuessInput): ContractGuess[] {
  const named = columns.filter(({ name }) => name !== "");
  const weight = wordWeight(contracts);
  const maps = knowing(pinned, contracts).map((contract) => guessMap(named, contract, weight, pinned));
  const names = new Set(contracts.map(({ contract }) => contract.contract.name)).size;
  const spread = new Map(named.map(({ name }) => [name, spreadOf(name, maps)]));
  const scored = maps.flatMap((map) => {
    const guess = scoreOf(map, named, spread, names, file);
    const least = contracts.length === 1 ? 0 : 1;
    return map.columns.length + Object.keys(pinned).length >= least ? [guess] : [];
  });
  return withCertainty(inOrder(scored));
}

/** The contracts that have the fields a person spoke of; all, when none has them. */
function knowing(pinned: PinnedMap, contracts: readonly DataContract[]): readonly DataContract[] {
  const paths = Object.keys(pinned).map((target) => target.replace(/\[\d+\]/g, "[]"));
  const known = contracts.filter(({ fields }) => paths.every((path) => fields.some((field) => field.path === path)));
  return known.length > 0 ? known : contracts;
}

/** A name's words tell the more, the fewer contracts use them. */
function wordWeight(contracts: readonly DataContract[]): WordWeight {
  const uses = new Map<string, number>();
  for (const { ref, fields, labels } of contracts) {
    const names = fields.flatMap(({ path, alsoCalled = [] }) => [
      path,
      ...alsoCalled,
      labels.en[ref]?.fields[path] ?? "",
    ]);
    for (const word of new Set(names.flatMap(nameWords))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return (word) => 1 + Math.log((contracts.length + 1) / ((uses.get(word) ?? 0) + 1));
}

/** How many contracts know a column, a doubtful one counting less. Versions of one contract count once. */
function spreadOf(column: string, maps: readonly GuessedMap[]): Spread {
  const known = new Map<string, number>();
  for (const { contract, columns } of maps) {
    const { name } = contract.contract.contract;
    const confidence = columns.find((one) => one.column === column)?.confidence ?? 0;
    known.set(name, Math.max(known.get(name) ?? 0, confidence));
  }
  const best = Math.max(0, ...known.values());
  return { best, contracts: [...known.values()].reduce((sum, one) => sum + knows(one, best), 0) };
}

interface Spread {
  /** How well the contract knows it that knows it best. */
  readonly best: number;
  readonly contracts: number;
}

/** Who knows a column by half its name knows it little when another knows the whole of it. */
function knows(confidence: number, best: number): number {
  return best === 0 ? 0 : confidence ** 2 * (confidence / best) ** 4;
}

const nowhere: Spread = { best: 0, contracts: 0 };
function scoreOf(
  map: GuessedMap,
  columns: readonly ColumnSample[],
  spread: ReadonlyMap<string, Spread>,
  contracts: number,
  file: string,
): Unranked {
  // A column that every contract knows, such as an email, tells nothing about which one it is.
  const tells = ({ contracts: known }: Spread) => 0.3 + Math.log((contracts + 1) / (known + 1));
  const confidences = new Map(map.columns.map(({ column, confidence }) => [column, confidence]));
  let fits = 0;
  let all = 0;
  for (const { name } of columns) {
    const known = spread.get(name) ?? nowhere;
    // What fits nowhere says nothing against one of them.
    const told = known.contracts === 0 ? 0.15 : tells(known);
    all += told;
    fits += told * knows(confidences.get(name) ?? 0, known.best);
  }
  const required = requiredFields(map);
  const hints = hintsOf(map, columns, spread, file);
  const coverage = required.all === 0 ? 1 : surelyFilled(map) / required.all;
  const score = (all === 0 ? 0 : fits / all) * 0.6 + coverage * 0.15 + hints.weight - strangersOf(map, columns, spread);
  return { ...map, score, hints: hints.words, required };
}

/** Words for people, in the names of contracts and of files: a list of subscribers is one of leads or of customers. */
const people = new Set(
  nameWords("customer lead contact person people user member subscriber client prospect profile audience newsletter"),
);

/**
 * Records with an address are about people, until a column speaks of something else: a contract that has no room for an
 * address, or none of whose own words appear, is about something else.
 */
function strangersOf(
  { contract, columns: mapped }: GuessedMap,
  columns: readonly ColumnSample[],
  spread: ReadonlyMap<string, Spread>,
): number {
  if (!columns.some(({ values }) => looksLikeMail(values))) return 0;
  if (!contract.fields.some(({ format }) => format === "email")) return 0.08;
  const isOwn = (column: string) => (spread.get(column) ?? nowhere).contracts < 1.5;
  return isAboutPeople(contract) || mapped.some((one) => one.confidence >= 0.85 && isOwn(one.column)) ? 0 : 0.15;
}

function isAboutPeople({ ref }: DataContract): boolean {
  return nameWords(ref.split("@")[0] ?? "").some((word) => people.has(word));
}

function requiredFields({ contract: { fields }, map }: GuessedMap): ContractGuess["required"] {
  const top = fields.filter(({ path, required }) => required && /^[^.[\]]+$/.test(path));
  const targets = Object.keys(map);
  const isFilled = (path: string) =>
    targets.some((target) => target === path || new RegExp(`^${escaped(path)}[.[]`).test(target));
  return { filled: top.filter(({ path }) => isFilled(path)).length, all: top.length };
}

/** How many required fields have a column that is theirs beyond much doubt. */
function surelyFilled({ contract: { fields }, columns }: GuessedMap): number {
  const top = fields.filter(({ path, required }) => required && /^[^.[\]]+$/.test(path));
  const sure = columns.filter(({ confidence }) => confidence >= 0.85);
  return top.filter(({ path }) =>
    sure.some(({ field }) => field === path || (/^[.[]/.test(field.slice(path.length)) && field.startsWith(path))),
  ).length;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** What export files are called besides what is in them. */
const ofExports = new Set(
  nameWords("export exports report data list all download csv file unified crm final new copy v1 v2"),
);

/** Where the name of the contract shows: in the file's name, in the columns. */
function hintsOf(
  { contract, columns: mapped }: GuessedMap,
  columns: readonly ColumnSample[],
  spread: ReadonlyMap<string, Spread>,
  file: string,
): { readonly words: readonly string[]; readonly weight: number } {
  const own = nameWords(contract.ref.split("@")[0] ?? "");
  const ofFile = new Set(
    nameWords(file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1).replace(/\.[^.]+$/, "")),
  );
  const telling = [...ofFile].filter((word) => !ofExports.has(word) && !/^\d+$/.test(word));
  const inFile = own.filter((word) => ofFile.has(word));
  // An identifier named after it: “Order ID”, “Ticket #”.
  const titles = new Set([contract.ref.split("@")[0] ?? "", contract.contract.contract.title].map(foldName));
  const withId = columns.filter(({ name }) => {
    const words = nameWords(name);
    return (
      words.some((word) => word === "identifier" || word === "number") &&
      titles.has(foldName(name.replace(/\b(?:id|ids|no|number|key)\b|[#_.]|Id$|ID$/gi, "")))
    );
  });
  const named = columns.filter(
    ({ name }) => own.length > 0 && own.every((word, index) => nameWords(name)[index] === word),
  );
  // Its identifier goes by a name that no other contract knows: “Respondent ID”.
  const ownId = mapped.filter(({ column, field, confidence }) => {
    const { best, contracts } = spread.get(column) ?? nowhere;
    return field === "id" && confidence > 0.95 && confidence === best && contracts < 1.8;
  });
  const asks = contract.fields.some(({ path }) => path.endsWith("[].question"));
  const questions = asks ? columns.filter(({ name }) => isQuestion(name)) : [];
  const isPeople = inFile.length === 0 && isAboutPeople(contract) && telling.some((word) => people.has(word));
  const weight =
    (isPeople ? 0.1 : (inFile.length / Math.max(1, own.length)) * (inFile.length === telling.length ? 0.3 : 0.12)) +
    (withId.length > 0 ? 0.05 : 0) +
    (ownId.length > 0 ? 0.06 : 0) +
    Math.min(0.1, questions.length * 0.05) +
    Math.min(0.08, named.length * 0.02);
  const names = [
    ...withId.map(({ name }) => name),
    ...ownId.map(({ column }) => column),
    ...questions.map(({ name }) => name),
  ];
  return { words: [...new Set([...inFile, ...names])], weight };
}

/** Forms and surveys have columns that ask something. */
function isQuestion(name: string): boolean {
  return /\?\s*$/.test(name) && name.trim().split(/\s+/).length > 3;
}

/** The likeliest contract first; of one contract's versions the better, and the newer when both fit alike and lack as little. */
function inOrder(guesses: readonly Unranked[]): Unranked[] {
  const groups = new Map<string, Unranked[]>();
  for (const guess of [...guesses].sort((a, b) => b.score - a.score)) {
    const name = guess.contract.contract.contract.name;
    groups.set(name, [...(groups.get(name) ?? []), guess]);
  }
  return [...groups.values()].flatMap((versions) => {
    const best = versions[0]?.score ?? 0;
    const isGood = ({ score }: Unranked) => score > best - 0.03;
    const newestFirst = versions.filter(isGood).sort((a, b) => lackOf(a) - lackOf(b) || majorOf(b) - majorOf(a));
    return [...newestFirst, ...versions.filter((one) => !isGood(one))];
  });
}

/** How many required fields no column fills: each is missing from every record. */
function lackOf({ required }: Unranked): number {
  return required.all - required.filled;
}

function majorOf({ contract }: GuessedMap): number {
  return contract.contract.contract.major;
}

function withCertainty(guesses: readonly Unranked[]): ContractGuess[] {
  return guesses.map((guess, index) => {
    const name = guess.contract.contract.contract.name;
    const rival = guesses.find((other) => other.contract.contract.contract.name !== name);
    return { ...guess, certainty: index > 0 ? "unsure" : certaintyOf(guess.score, guess.score - (rival?.score ?? 0)) };
  });
}

function certaintyOf(score: number, margin: number): Certainty {
  if (score < 0.35 || margin < 0.04) return "unsure";
  return score >= 0.55 && margin >= 0.12 ? "sure" : "likely";
}
