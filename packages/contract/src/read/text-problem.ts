/** A place in a text: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What stands in a JSON or YAML text where the grammar does not allow it. Each has its own sentence in every language. */
export type SyntaxProblem =
  | "bad-escape"
  | "bracket-extra"
  | "bracket-mismatch"
  | "bracket-unclosed"
  | "colon-in-list"
  | "colon-in-text"
  | "colon-missing"
  | "comma-extra"
  | "comma-missing"
  | "comment"
  | "control-character"
  | "curly-quotes"
  | "dash-missing"
  | "dash-on-same-line"
  | "empty"
  | "indent"
  | "line-not-understood"
  | "line-without-colon"
  | "name-missing"
  | "name-unquoted"
  | "needs-quotes"
  | "not-json"
  | "number-form"
  | "odd-space"
  | "quote-unclosed"
  | "quotes-inside"
  | "several-documents"
  | "several-records"
  | "single-quotes"
  | "space-missing"
  | "tab-indent"
  | "text-after-end"
  | "text-unquoted"
  | "value-missing"
  | "word-misspelt";

/** What a text can hold that the values of JSON cannot. */
export type UnsupportedValue = "infinity" | "long-number" | "name-not-text" | "not-a-number" | "tag";

/**
 * One thing that is wrong with a text, as data. `found` and `instead` are only ever signs and words of the grammar
 * itself (a bracket, "True"), never a value of the text: what stands there may be about a person.
 */
export type TextProblem =
  | { kind: "syntax"; what: SyntaxProblem; found?: string; instead?: string; lineEnd?: true; at: Position }
  | { kind: "duplicate-key"; key: string; pointer: string; first: Position; at: Position }
  | { kind: "unsafe-number"; pointer: string; at: Position }
  | { kind: "unsupported-value"; what: UnsupportedValue; pointer: string; at: Position }
  | { kind: "alias-bomb"; endless: boolean; at: Position }
  | { kind: "too-deep"; limit: number; at: Position };

/** How many levels of lists and objects a text may nest. No real document comes near; every reader stays safe below it. */
export const maxDepth = 256;

/** How many problems of one text are told: a maker mends a few, then checks again. */
export const maxProblems = 20;
