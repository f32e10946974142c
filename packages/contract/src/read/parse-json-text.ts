import { childPointer, type Json } from "@trellis/findings";
import { firstKeyOffset, locateJson } from "./json-positions.js";
import { createJsonScanner } from "./json-scanner.js";
import { setOwn } from "./own-property.js";
import { textPositions } from "./text-positions.js";
import { maxDepth, maxProblems, type Position, type SyntaxProblem, type TextProblem } from "./text-problem.js";

/** A JSON text, read. */
export interface JsonText {
  /** Undefined when the text is not JSON or nests too deep; the last of two equal keys counts, as with `JSON.parse`. */
  readonly value: Json | undefined;
  /** Everything wrong with the text, at most {@link maxProblems} of each kind. */
  readonly problems: readonly TextProblem[];
  /** Where the value at `pointer`, or its key, begins; undefined when nothing stands there. */
  locate(pointer: string, part?: "key" | "value"): Position | undefined;
}

interface Frame {
  readonly open: "{" | "[";
  readonly target: Record<string, Json> | Json[];
  readonly start: number;
  key: string;
}

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "after";

/**
 * Reads one JSON text (RFC 8259). Unlike `JSON.parse` it tells every mistake and not only the first, reports keys that
 * occur twice and numbers that a program cannot keep exactly, and never overflows the stack. `start` is where the text
 * begins in its file. Never throws.
 */
export function parseJsonText(text: string, start: Position = { line: 1, column: 1 }): JsonText {
  const position = textPositions(text, start);
  const problems: TextProblem[] = [];
  const counts = { syntax: 0, duplicates: 0, numbers: 0 };
  const scanner = createJsonScanner(text, syntax);
  const frames: Frame[] = [];
  let frame: Frame | undefined;
  let root: Json | undefined;
  let expected = "value" as Expected;
  let lastEnd = 0;
  let lastComma = 0;
  // After a mended token, what is missing next to it is an echo of the same mistake.
  let forgiving = false;
  let stopped = false;

  function syntax(what: SyntaxProblem, offset: number, found?: string, instead?: string): void {
    if (++counts.syntax > maxProblems) return;
    const lineEnd = what === "comma-missing" && text.slice(offset, scanner.start).includes("\n");
    problems.push({
      kind: "syntax",
      what,
      ...(found !== undefined && { found }),
      ...(instead !== undefined && { instead }),
      ...(lineEnd && { lineEnd }),
      at: position(offset),
    });
  }

  function advance(): void {
    lastEnd = scanner.end;
    forgiving = scanner.mended;
    scanner.next();
  }

  function pointerHere(): string {
    return frames.reduce(
      (pointer, { target, key }) => childPointer(pointer, Array.isArray(target) ? target.length : key),
      "",
    );
  }

  function attach(value: Json): void {
    if (!frame) root = value;
    else if (Array.isArray(frame.target)) frame.target.push(value);
    else setOwn(frame.target, frame.key, value);
    expected = "after";
  }

  function open(sign: "{" | "["): void {
    if (frames.length >= maxDepth) {
      problems.push({ kind: "too-deep", limit: maxDepth, at: position(scanner.start) });
      stopped = true;
      return;
    }
    const target = sign === "{" ? {} : [];
    // Attached when it closes, so that a list's length is the index of the value being read.
    frame = { open: sign, target, start: scanner.start, key: "" };
    frames.push(frame);
    expected = sign === "{" ? "key-or-end" : "value-or-end";
    advance();
  }

  function close(): void {
    const closed = frames.pop();
    frame = frames.at(-1);
    if (closed) attach(closed.target);
  }

  function closeBracket(sign: "}" | "]"): void {
    const opener = sign === "}" ? "{" : "[";
    if (frame?.open !== opener) {
      const outer = frames.map((one) => one.open).lastIndexOf(opener);
      if (outer === -1) {
        syntax("bracket-extra", scanner.start, sign);
        advance();
        return;
      }
      syntax("bracket-mismatch", scanner.start, sign, frame?.open === "{" ? "}" : "]");
      while (frames.length > outer + 1) close();
    } else if (expected === "key" || (expected === "value" && opener === "[")) syntax("comma-extra", lastComma);
    else if (expected === "value" || expected === "colon") valueMissing();
    close();
    advance();
  }

  function valueMissing(): void {
    if (!forgiving) syntax(expected === "colon" ? "colon-missing" : "value-missing", lastEnd);
    attach(null);
  }

  function takeKey(): void {
    if (scanner.kind !== "string") syntax("name-unquoted", scanner.start);
    if (!frame || Array.isArray(frame.target)) return;
    frame.key = scanner.text;
    if (Object.hasOwn(frame.target, frame.key) && ++counts.duplicates <= maxProblems) {
      const first = position(firstKeyOffset(text, frame.start, frame.key));
      problems.push({
        kind: "duplicate-key",
        key: frame.key,
        pointer: pointerHere(),
        first,
        at: position(scanner.start),
      });
    }
    // A name whose quotation mark never closed has taken its value with it.
    if (scanner.mended) attach(null);
    else expected = "colon";
    advance();
  }

  function takeValue(): void {
    if (scanner.kind === "{" || scanner.kind === "[") open(scanner.kind);
    else {
      if (scanner.kind === "string") attach(scanner.text);
      else if (scanner.kind === "number") attach(readNumber());
      else attach(readWord());
      advance();
    }
  }

  function readNumber(): number {
    const value = Number(scanner.text);
    const isExact = Number.isSafeInteger(value) || (Number.isFinite(value) && /[.eE]/.test(scanner.text));
    if (!isExact && ++counts.numbers <= maxProblems) {
      problems.push({ kind: "unsafe-number", pointer: pointerHere(), at: position(scanner.start) });
    }
    // Past the largest number there is only infinity, which no JSON holds.
    return Number.isFinite(value) ? value : Math.sign(value) * Number.MAX_VALUE;
  }

  function readWord(): Json {
    const word = scanner.text;
    const known = constants.get(word);
    if (known !== undefined) return known;
    const meant = misspelt.get(word.toLowerCase());
    if (!frame && meant === undefined) {
      syntax("not-json", scanner.start);
      stopped = true;
    } else if (meant) syntax("word-misspelt", scanner.start, word, meant);
    else syntax(/^[+-]?[0-9._]*(?:[eE][+-]?[0-9]*)?$/.test(word) ? "number-form" : "text-unquoted", scanner.start);
    return word;
  }

  /** What is wrong when a value follows a value; reading goes on as if the comma stood there. */
  function commaMissing(): void {
    if (scanner.kind === "word" && scanner.start === lastEnd && text.charAt(lastEnd - 1) === '"') {
      syntax("quotes-inside", scanner.start - 1);
      scanner.skipLine();
      forgiving = true;
      return;
    }
    if (!forgiving) syntax("comma-missing", lastEnd);
    expected = frame?.open === "{" ? "key" : "value";
    forgiving = false;
  }

  function comma(): void {
    if (expected === "colon" || (expected === "value" && frame?.open === "{")) valueMissing();
    if (expected === "after") {
      expected = frame?.open === "{" ? "key" : "value";
      lastComma = scanner.start;
    } else syntax("comma-extra", scanner.start);
    advance();
  }

  function colon(): void {
    if (expected === "colon") expected = "value";
    else if (expected === "key" || expected === "key-or-end") {
      syntax("name-missing", scanner.start);
      expected = "value";
    } else {
      syntax(frame?.open === "[" ? "colon-in-list" : "line-not-understood", scanner.start);
      expected = "value";
    }
    advance();
  }

  function step(): void {
    const { kind } = scanner;
    if (kind === "}" || kind === "]") closeBracket(kind);
    else if (kind === ",") comma();
    else if (kind === ":") colon();
    else if (expected === "after") commaMissing();
    else if (expected === "key" || expected === "key-or-end") {
      if (kind !== "{" && kind !== "[") takeKey();
      else {
        syntax("name-missing", scanner.start);
        expected = "value";
      }
    } else {
      if (expected === "colon" && !forgiving) syntax("colon-missing", lastEnd);
      takeValue();
    }
  }

  scanner.next();
  while (!stopped && counts.syntax < maxProblems) {
    if (!frame && expected === "after") {
      if (scanner.kind !== "end") syntax(scanner.kind === "{" ? "several-records" : "text-after-end", scanner.start);
      break;
    }
    if (scanner.kind === "end") {
      if (frame) syntax("bracket-unclosed", frame.start, frame.open, frame.open === "{" ? "}" : "]");
      else if (counts.syntax === 0) syntax("empty", 0);
      break;
    }
    step();
  }

  const isReadable = !stopped && counts.syntax === 0;
  let located: ReturnType<typeof locateJson> | undefined;
  return {
    value: isReadable ? root : undefined,
    problems,
    locate: (pointer, part = "value") => {
      if (!isReadable) return undefined;
      located ??= locateJson(text);
      const offset = located(pointer, part);
      return offset === undefined ? undefined : position(offset);
    },
  };
}

const constants: ReadonlyMap<string, Json> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
] as const);

/** Words of other languages and habits, and what JSON writes; NaN and its like have no counterpart but nothing. */
const misspelt: ReadonlyMap<string, string> = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["yes", "true"],
  ["no", "false"],
  ["none", "null"],
  ["nil", "null"],
  ["undefined", "null"],
  ["nan", "null"],
  ["infinity", "null"],
  ["-infinity", "null"],
  ["vrai", "true"],
  ["faux", "false"],
]);
