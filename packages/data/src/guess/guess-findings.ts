import { type Finding, finding, type Place } from "@trellis/findings";
import { parseTargetPath, targetPointer } from "../map/target-path.js";
import { columnGuessed } from "../rules/data/column-guessed.js";
import { contractGuessed } from "../rules/data/contract-guessed.js";
import type { ColumnSample } from "./column-sample.js";
import type { ContractGuess } from "./guess-contract.js";
import type { GuessDoubt, GuessedColumn } from "./guess-map.js";

const mostExamples = 3;

/** Says which contract was taken and why. `rival` is the next one. */
export function contractFinding(guess: ContractGuess, rival: ContractGuess | undefined, at: Place): Finding {
  const { contract, certainty, columns, unmapped, hints } = guess;
  const sure = columns.filter(({ doubts }) => doubts.length === 0);
  return finding(
    contractGuessed,
    { ...at, contract: contract.ref },
    {
      name: contract.ref,
      what: certainty,
      mapped: columns.length,
      columns: columns.length + unmapped.length,
      examples: (sure.length > 0 ? sure : columns).slice(0, mostExamples).map(({ column }) => column),
      hints: hints.slice(0, mostExamples),
      rival: rival?.contract.ref,
      target: columns[0]?.target ?? contract.fields[0]?.path ?? "",
      map: columns.map(evidenceOf),
    },
  );
}

/** What a program may want to know of each column that was given to a field. */
function evidenceOf({ column, target, confidence, evidence, doubts }: GuessedColumn) {
  return {
    column,
    target,
    confidence: Math.round(confidence * 100) / 100,
    evidence: { ...evidence },
    doubts: doubts.map((doubt) => ({ ...doubt })),
  };
}

/** One finding for each doubt about a column. */
export function columnFindings(guess: ContractGuess, columns: readonly ColumnSample[], at: Place): Finding[] {
  return guess.columns.flatMap(({ column, target, doubts }) => {
    const place = columns.find(({ name }) => name === column)?.at;
    const pointer = targetPointer(parseTargetPath(target) ?? []);
    const here = { ...at, ...place, contract: guess.contract.ref, pointer };
    return doubts.map((doubt) => finding(columnGuessed, here, { name: column, target, ...partsOf(doubt) }));
  });
}

function partsOf({ kind, ...parts }: GuessDoubt): Record<string, unknown> {
  const { field, column, other, ...rest } = parts as { field?: string; column?: string; other?: string };
  return { what: kind, other: other ?? field ?? column, ...rest };
}
