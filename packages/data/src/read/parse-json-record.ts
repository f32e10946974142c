import { type Position, parseJsonText, problemFinding } from "@trellis/contract/read";
import { type Finding, finding, type Place, pointerSegments } from "@trellis/findings";
import { truncatedLastLine } from "../rules/data/truncated-last-line.js";
import { unsafeInteger } from "../rules/data/unsafe-integer.js";
import { countKeys, countNames, nestsDeeper } from "./count-names.js";
import { advance } from "./decode-line.js";

/** What {@link parseJsonRecord} reads. */
export interface JsonRecordText {
  readonly text: string;
  readonly start: Position;
  /** Names the file and the record. */
  readonly at: Place;
  /** Nothing follows it, not even a line end: it may have been cut off. */
  readonly isLast: boolean;
  report(finding: Finding): void;
}

const deepest = 256;
// Below this length no text nests so deep that JSON.parse would use much memory on it.
const harmlessLength = 100_000;

/**
 * The value of a JSON text, or undefined when there is none, which has been reported. `JSON.parse` reads it; only when
 * a cheap and certain test says that it may have dropped a repeated key or rounded a number is the text read again.
 */
export function parseJsonRecord(record: JsonRecordText): { readonly value: unknown } | undefined {
  const { text } = record;
  if (text.length > harmlessLength && nestsDeeper(text, deepest)) return parseSlowly(record);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return parseSlowly(record);
  }
  return countNames(text) === countKeys(value, deepest) ? { value } : parseSlowly(record);
}

function parseSlowly({ text, start, at, isLast, report }: JsonRecordText): { readonly value: unknown } | undefined {
  const { value, problems } = parseJsonText(text, start);
  const syntax = problems.filter(({ kind }) => kind === "syntax");
  if (isLast && syntax.some((problem) => problem.kind === "syntax" && problem.what === "bracket-unclosed")) {
    report(finding(truncatedLastLine, { ...at, ...advance(start, text.trimEnd()) }));
    return undefined;
  }
  // What follows the first mistake of a record is often its echo.
  for (const problem of [...syntax.slice(0, 1), ...problems.filter(({ kind }) => kind !== "syntax")]) {
    if (problem.kind !== "unsafe-number") report(problemFinding(problem, at));
    else {
      const isEndless = Math.abs(Number(valueAt(value, problem.pointer))) >= Number.MAX_VALUE;
      report(
        finding(unsafeInteger, { ...at, ...problem.at, pointer: problem.pointer }, isEndless ? { endless: true } : {}),
      );
    }
  }
  return value === undefined ? undefined : { value };
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerSegments(pointer).reduce<unknown>(
    (here, step) => (typeof here === "object" && here !== null ? (here as Record<string, unknown>)[step] : undefined),
    value,
  );
}
