import type { Position } from "@trellis/contract/read";
import { finding, type Place, type Rule } from "@trellis/findings";
import { quoteMisplaced } from "../rules/data/quote-misplaced.js";
import { quoteUnclosed } from "../rules/data/quote-unclosed.js";
import { rowLength } from "../rules/data/row-length.js";
import { truncatedLastLine } from "../rules/data/truncated-last-line.js";
import { cellName } from "./cell-name.js";
import { type CsvColumn, CsvRecord } from "./csv-record.js";
import { createRowScanner, plainPositions, type RowScanner } from "./csv-row.js";
import { createLineCutter, type TextLine } from "./cut-lines.js";
import { type DataReader, defaultMaxRecordBytes, type ReadOptions, readAll } from "./data-record.js";
import { type Delimiter, detectDelimiter } from "./detect-delimiter.js";
import { flawReporter } from "./flaw-reporter.js";

/** What {@link createCsvReader} takes. */
export interface ReadCsvOptions extends ReadOptions {
  /** What stands between the cells; found out from the first lines when it is not given. */
  readonly delimiter?: Delimiter;
}

/** A reader of tables that also tells their columns. */
export interface CsvReader extends DataReader<CsvRecord> {
  /** From the first row that is not blank; undefined until it was read, and when it could not be. */
  readonly columns: readonly CsvColumn[] | undefined;
}

/** The rows of a table in CSV (RFC 4180 and its common dialects), as the bytes come. The first row names the columns. */
export function readCsv(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadCsvOptions,
): AsyncGenerator<CsvRecord> {
  return readAll(chunks, createCsvReader(options));
}

const sampleLines = 20;
const sampleLength = 1_000_000;
// What holding a line costs besides its text, roughly: a row of a million short lines is a large one.
const lineCost = 100;

/** The pushed form of {@link readCsv}. */
export function createCsvReader(options: ReadCsvOptions): CsvReader {
  const { at, report, maxRecordBytes = defaultMaxRecordBytes } = options;
  const given = options.delimiter;
  let delimiter: Delimiter = given ?? ",";
  let columns: readonly CsvColumn[] | undefined;
  let isLost = false;
  let record = 0;
  let row = 0;
  let sample: TextLine[] | undefined = [];
  let sampled = 0;
  // The lines of a row that is not yet at its end, and those behind it when it turned out never to end.
  let backlog: TextLine[] = [];
  let cursor = 0;
  let scanner: RowScanner | undefined;
  let scannedFrom = 0;
  let scannedLength = 0;
  const ready: CsvRecord[] = [];
  const cutter = createLineCutter({
    maxBytes: maxRecordBytes,
    quoted: true,
    report: flawReporter({
      at,
      report,
      maxRecordBytes,
      // Excel needs the mark to read a table as UTF-8.
      quiet: ["byte-order-mark"],
      once: ["not-utf8"],
      record: () => (columns ? record + 1 : undefined),
    }),
  });

  function* push(bytes: Uint8Array): Iterable<CsvRecord> {
    for (const line of cutter.push(bytes)) {
      takeLine(line);
      if (ready.length > 0) yield* ready.splice(0);
    }
  }

  function* end(): Iterable<CsvRecord> {
    for (const line of cutter.end()) takeLine(line);
    leaveSample();
    while (scanner) {
      giveUpRow(scanner);
      readBacklog();
    }
    yield* ready.splice(0);
  }

  function takeLine(line: TextLine): void {
    if (!sample) {
      readLine(line);
      return;
    }
    sample.push(line);
    sampled += line.text.length;
    if (sample.length >= sampleLines || sampled >= sampleLength) leaveSample();
  }

  function leaveSample(): void {
    if (!sample) return;
    let lines = sample;
    sample = undefined;
    // Some programs say the delimiter in a first line of its own.
    const named = /^sep=([,;|\t])$/i.exec(lines[0]?.text ?? "");
    if (named) {
      lines = lines.slice(1);
      row++;
    }
    delimiter = given ?? (named ? (named[1] as Delimiter) : detectDelimiter(lines.map(({ text }) => text)));
    for (const line of lines) readLine(line);
  }

  function readLine(line: TextLine): void {
    if (isLost) return;
    if (!scanner && isPlain(line)) finishPlain(line);
    else {
      backlog.push(line);
      readBacklog();
    }
  }

  function readBacklog(): void {
    for (let line = backlog[cursor]; line && !isLost; line = backlog[cursor]) {
      if (!scanner) {
        if (isPlain(line)) {
          cursor++;
          finishPlain(line);
          continue;
        }
        scanner = createRowScanner(delimiter);
        scannedFrom = cursor;
        scannedLength = 0;
      }
      cursor++;
      scannedLength += line.text.length + lineCost;
      const state = scanner.read(line);
      if (state === "misplaced" || (state === "open" && scannedLength > maxRecordBytes)) giveUpRow(scanner);
      else if (state === "whole") {
        const flawed = backlog.slice(scannedFrom, cursor).some((one) => one.flawed);
        const { cells, positions } = scanner;
        scanner = undefined;
        finishRow(cells, backlog[scannedFrom] ?? line, line, flawed, positions);
      }
    }
    if (scanner && !isLost) return;
    backlog = [];
    cursor = 0;
  }

  /** A quotation mark spoils a row. Reading goes on behind the line that holds it, so that the rows below still count. */
  function giveUpRow({ opened, misplaced }: RowScanner): void {
    const isLater = opened && misplaced && misplaced.line > opened.line;
    // A mark that ends on a later line than it began, and in the wrong place, was most likely never meant to go so far.
    const [rule, place] = misplaced && !isLater ? [quoteMisplaced, misplaced] : [quoteUnclosed, opened];
    const first = backlog[scannedFrom]?.line ?? 1;
    spoilRow(rule, { line: first, ...place });
    cursor = scannedFrom + (place?.line ?? first) - first + 1;
    scanner = undefined;
  }

  function spoilRow(rule: Rule, place: Place, data: Record<string, number> = {}): void {
    row++;
    if (columns) report(finding(rule, { ...at, ...place, record: ++record }, data));
    else {
      // Without the names of the columns no row means anything.
      report(finding(rule, { ...at, ...place }, data));
      isLost = true;
    }
  }

  function finishPlain(line: TextLine): void {
    finishRow(line.text.split(delimiter), line, line, line.flawed);
  }

  function finishRow(cells: string[], first: TextLine, last: TextLine, flawed: boolean, positions?: Position[]): void {
    row++;
    if (!flawed && cells.every((cell) => cell === "")) return;
    if (!columns) {
      columns = readHeader(cells, positions ?? plainPositions(cells, first.line), row);
      isLost = flawed;
      return;
    }
    record++;
    if (flawed) return;
    while (cells.length > columns.length && cells.at(-1) === "") cells.pop();
    if (cells.length === columns.length) {
      ready.push(new CsvRecord(columns, cells, record, first.line, row, positions));
      return;
    }
    const place = { ...at, line: first.line, column: 1, record, cell: cellName(0, row) };
    if (last.ending === "" && cells.length < columns.length) report(finding(truncatedLastLine, place));
    else
      report(
        finding(rowLength, place, {
          cells: cells.length,
          columns: columns.length,
          delimiter: delimiter === "\t" ? "tab" : delimiter,
        }),
      );
  }

  return {
    push,
    end,
    get columns() {
      return isLost ? undefined : columns;
    },
    get records() {
      return record;
    },
    get without() {
      return columns ? "rows" : "anything";
    },
  };
}

/** Without quotation marks every delimiter ends a cell. */
function isPlain({ text }: TextLine): boolean {
  return !text.includes('"');
}

function readHeader(cells: readonly string[], positions: readonly Position[], row: number): CsvColumn[] {
  return cells.map((cell, index) => {
    const { line, column } = positions[index] ?? { line: 1, column: 1 };
    return { name: cell.trim(), index, line, column, cell: cellName(index, row) };
  });
}
