import type { Finding } from "@trellis/findings";
import type { DataContract } from "../map/contract-names.js";
import type { DataMap } from "../map/data-map.js";
import { type ContractGuess, guessContract } from "./guess-contract.js";
import { columnFindings, contractFinding } from "./guess-findings.js";
import type { PinnedMap } from "./guess-map.js";
import { readSample, type SampleOptions } from "./read-sample.js";

/** What {@link guessFile} is to guess. */
export interface GuessFileOptions extends SampleOptions {
  /** The contracts that the file may follow. When the caller knows which, only that one. */
  readonly contracts: readonly DataContract[];
  /** What the caller knows of the columns. */
  readonly pinned?: PinnedMap;
  /** The caller has named the contract; only the columns are guessed. */
  readonly isNamed?: boolean;
}

/** What a file most likely is. */
export interface FileGuess {
  /** Undefined when nothing fits. */
  readonly guess?: ContractGuess;
  /** How its columns become the contract's fields; undefined when its records have the contract's shape already. */
  readonly map?: DataMap;
  /** What was guessed, how surely and why; or why the file could not be looked at. */
  readonly findings: readonly Finding[];
}

const leastScore = 0.2;

/** Guesses from the beginning of a data file which contract it follows, and which column is which field. */
export async function guessFile(options: GuessFileOptions): Promise<FileGuess> {
  const { contracts, pinned = {}, isNamed = false, file } = options;
  const sample = await readSample(options);
  if (sample.columns.length === 0) return { findings: sample.findings };
  const [guess, ...others] = guessContract({ columns: sample.columns, contracts, file, pinned });
  if (!guess || (!isNamed && guess.score < leastScore)) return { findings: [] };
  const at = { ...options.at, file: options.at?.file ?? file.replaceAll("\\", "/") };
  const name = guess.contract.contract.contract.name;
  const rival = others.find((other) => other.contract.contract.contract.name !== name);
  const hasShape = sample.columns.some((column) => column.isJson) && isPlain(guess);
  const findings = [
    ...(isNamed ? [] : [contractFinding(guess, rival, at)]),
    // Where no map is used there is no doubt about one.
    ...(hasShape ? [] : columnFindings(guess, sample.columns, at)),
  ];
  return { guess, findings, ...(hasShape ? {} : { map: guess.map }) };
}

/** Records whose properties are the contract's fields need no map, and lists in them would be lost by one. */
function isPlain({ map, columns }: ContractGuess): boolean {
  const entries = Object.entries(map);
  return entries.length === columns.length && entries.every(([target, entry]) => entry === target);
}
