import { StringDecoder } from "node:string_decoder";
import { type Position, problemFinding, type SyntaxProblem } from "@trellis/contract/read";
import { fileWindowsLineEnds } from "@trellis/contract/rules";
import { type Finding, finding } from "@trellis/findings";
import { truncatedLastLine } from "../rules/data/truncated-last-line.js";
import { createElementCutter, type ElementCut } from "./cut-elements.js";
import { type DataReader, type DataRecord, defaultMaxRecordBytes, type ReadOptions, readAll } from "./data-record.js";
import { advance, decodeLine } from "./decode-line.js";
import { readFileStart, startBytes } from "./file-start.js";
import { flawReporter } from "./flaw-reporter.js";
import { JsonRecord } from "./json-record.js";
import { parseJsonRecord } from "./parse-json-record.js";

/**
 * The records of a JSON text, as the bytes come: the elements of a list, of which only one is held at a time, or the
 * one value that the text is.
 */
export function readJson(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<DataRecord> {
  return readAll(chunks, createJsonReader(options));
}

/** The pushed form of {@link readJson}. */
export function createJsonReader({ at, report, maxRecordBytes = defaultMaxRecordBytes }: ReadOptions): DataReader {
  // `space` is before the first sign, `list` inside the brackets of a list, `value` in a text that is none, `after`
  // behind the closing bracket.
  let state: "start" | "space" | "list" | "value" | "after" | "done" = "start";
  // Where what is pending begins, and behind what is being skipped.
  let position: Position = { line: 1, column: 1 };
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let skipped: { readonly from: Position; readonly decoder: StringDecoder } | undefined;
  let record = 0;
  let lastComma: Position | undefined;
  const cutter = createElementCutter();
  const reportFlaw = flawReporter({ at, report, maxRecordBytes, record: () => record || undefined });

  function* push(bytes: Uint8Array): Iterable<DataRecord> {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (state !== "start") {
      yield* read(chunk);
      return;
    }
    keep(chunk);
    if (pendingBytes >= startBytes) yield* start();
  }

  /** Finds out whether this is text at all. */
  function* start(): Iterable<DataRecord> {
    const bytes = readFileStart(take(), reportFlaw);
    state = bytes ? "space" : "done";
    if (!bytes) return;
    const windowsEnd = bytes.indexOf("\r\n");
    if (windowsEnd !== -1) {
      const place = advance(position, bytes.toString("utf8", 0, windowsEnd));
      report(finding(fileWindowsLineEnds, { ...at, ...place }));
    }
    yield* read(bytes);
  }

  /** Passes over the white space before the first sign, which tells whether this is a list; gives back what follows. */
  function skipSpace(chunk: Buffer): Buffer {
    const first = firstSign(chunk);
    const isList = chunk[first] === 0x5b;
    const end = isList ? first + 1 : first;
    position = advance(position, chunk.toString("latin1", 0, end));
    if (first < chunk.length) state = isList ? "list" : "value";
    return chunk.subarray(end);
  }

  function* read(bytes: Buffer): Iterable<DataRecord> {
    const chunk = state === "space" ? skipSpace(bytes) : bytes;
    let from = 0;
    while (state === "list") {
      const cut = cutter.next(chunk, from);
      if (!cut) break;
      const made = finishElement(chunk.subarray(from, cut.end), cut.sign);
      if (made) yield made;
      from = cut.end + 1;
    }
    const rest = chunk.subarray(from);
    if (state === "after") lookBehind(rest);
    else if (state === "list" || state === "value") hold(rest);
  }

  function finishElement(last: Buffer, sign: ElementCut["sign"]): DataRecord | undefined {
    if (!skipped && pendingBytes + last.length > maxRecordBytes) skip(take());
    const bytes = pendingBytes > 0 ? Buffer.concat([take(), last]) : last;
    const made = skipped ? finishSkipped(bytes) : readElement(bytes, sign);
    if (sign === "}") reportSyntax("bracket-mismatch", position, { found: "}", instead: "]" });
    if (sign === ",") lastComma = position;
    else state = "after";
    position = { line: position.line, column: position.column + 1 };
    return made;
  }

  function readElement(bytes: Buffer, sign: ElementCut["sign"] | undefined): DataRecord | undefined {
    record++;
    const from = position;
    const { text, flawed } = decodeLine(bytes, from, reportFlaw);
    position = advance(from, text);
    const lead = text.search(/[^ \t\r\n]/);
    if (lead === -1) {
      record--;
      if (sign === ",") reportSyntax("comma-extra", position);
      else if (sign && lastComma) reportSyntax("comma-extra", lastComma);
      return undefined;
    }
    if (flawed) return undefined;
    const begin = advance(from, text.slice(0, lead));
    const body = text.slice(lead);
    const parsed = parseJsonRecord({
      text: body,
      start: begin,
      at: { ...at, record },
      isLast: sign === undefined,
      report: sign === undefined && state === "list" ? reportButCut : report,
    });
    return parsed && new JsonRecord(parsed.value, record, begin.line, begin.column, body);
  }

  function reportButCut(made: Finding): void {
    if (made.rule !== truncatedLastLine.id) report(made);
  }

  function hold(bytes: Buffer): void {
    if (bytes.length === 0) return;
    if (!skipped && pendingBytes + bytes.length > maxRecordBytes) skip(take());
    if (skipped) skip(bytes);
    else keep(bytes);
  }

  /** Keeps a copy: whoever gave the bytes may use them again. */
  function keep(bytes: Buffer): void {
    pending.push(Buffer.from(bytes));
    pendingBytes += bytes.length;
  }

  function take(): Buffer {
    const taken = pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending);
    pending = [];
    pendingBytes = 0;
    return taken;
  }

  /** Passes over an element that is too large to hold; only its lines and columns are counted. */
  function skip(bytes: Buffer): void {
    skipped ??= { from: position, decoder: new StringDecoder("utf8") };
    position = advance(position, skipped.decoder.write(bytes));
  }

  function finishSkipped(last: Buffer): undefined {
    skip(last);
    record++;
    reportFlaw({ kind: "too-long", at: skipped?.from ?? position });
    skipped = undefined;
  }

  function lookBehind(rest: Buffer): void {
    const first = firstSign(rest);
    position = advance(position, rest.toString("latin1", 0, first));
    if (first === rest.length) return;
    reportSyntax("text-after-end", position);
    state = "done";
  }

  function* end(): Iterable<DataRecord> {
    if (state === "start") yield* start();
    if (state !== "list" && state !== "value") return;
    const made = skipped ? finishSkipped(empty) : readElement(take(), undefined);
    if (made) yield made;
    if (state === "list") {
      // The bracket is missing, and an element may be cut off: that is one fact, told once.
      report(finding(truncatedLastLine, { ...at, ...position }));
    }
    state = "done";
  }

  function reportSyntax(what: SyntaxProblem, place: Position, signs: { found?: string; instead?: string } = {}): void {
    report(problemFinding({ kind: "syntax", what, ...signs, at: place }, at));
  }

  return {
    push,
    end,
    get records() {
      return record;
    },
    get without() {
      return state === "after" ? "items" : "anything";
    },
  };
}

const empty = Buffer.alloc(0);

/** The offset of the first byte that is no white space of JSON. */
function firstSign(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
  return first === -1 ? bytes.length : first;
}
