import { openFile, unreadableReason } from "@trellis/contract/read";
import { fileUnreadable } from "@trellis/contract/rules";
import { type Collector, type Finding, finding, type Place } from "@trellis/findings";
import type { DataContract } from "../map/contract-names.js";
import type { DataMap } from "../map/data-map.js";
import type { CsvRecord } from "../read/csv-record.js";
import type { DataReader, DataRecord } from "../read/data-record.js";
import { createCsvReader } from "../read/read-csv.js";
import { createJsonReader } from "../read/read-json.js";
import { createNdjsonReader } from "../read/read-ndjson.js";
import { noRecords } from "../rules/data/no-records.js";
import { unknownFormat } from "../rules/data/unknown-format.js";
import { unsafeInteger } from "../rules/data/unsafe-integer.js";
import { createPropertyChecker } from "./check-properties.js";
import { type CheckContext, createPlainChecker, type OnRecord } from "./check-records.js";
import { createTableChecker } from "./check-table.js";
import { type DataFormat, dataFormat, fileEnding, foreignContent } from "./data-format.js";
import { readChunks } from "./read-chunks.js";

/** What {@link checkData} checks. */
export interface CheckDataOptions {
  /** The folder that the file may not leave, by path or by link; absolute. */
  readonly root: string;
  /** The file, relative to `root`. Its ending says what it is: .csv, .tsv, .txt, .json, .ndjson, .jsonl. */
  readonly file: string;
  /** What is known of the place; `at.file` is the file as findings name it. */
  readonly at?: Place;
  readonly contract: DataContract;
  /** How the file's columns become the contract's fields. Without one they are found by their names. */
  readonly map?: DataMap;
  /**
   * Where the map stands: the place of its line for a target, of the whole map without one. What is wrong with the map is
   * then told there, else at the data.
   */
  readonly mapPlace?: (target?: string) => Place;
  readonly collector: Collector;
  /** Shows personal and sensitive values in findings; only ever because a person asked for it. */
  readonly reveal?: boolean;
  /** Is shown every record that could be read, when it was compared with its contract; costs nothing when nobody asks. */
  readonly onRecord?: OnRecord | undefined;
  /** Is given every byte that was read, in order; not to be kept or changed. */
  onBytes?(bytes: Uint8Array): void;
  /** Hears of every chunk that was read. */
  onProgress?(progress: DataProgress): void;
}

/** How far the check of a file has come. */
export interface DataProgress {
  readonly bytes: number;
  /** The size of the file in bytes when it was opened. */
  readonly size: number;
  readonly records: number;
}

/** What was read of a file. */
export interface CheckedData {
  /** Those that could not be read included. */
  readonly records: number;
  readonly bytes: number;
}

/**
 * Checks a data file against a contract, record by record in bounded memory, and gives the collector a finding for
 * everything that does not hold, each with its file, line, record and field. Never throws because of what a file holds.
 */
export async function checkData(options: CheckDataOptions): Promise<CheckedData> {
  const { root, file, contract, collector, reveal = false } = options;
  const shown = options.at?.file ?? file.replaceAll("\\", "/");
  const at: Place = { ...options.at, file: shown, contract: contract.ref };
  const kind = dataFormat(file);
  if (!("format" in kind)) {
    collector.add(finding(unknownFormat, at, { ending: fileEnding(file), what: kind.foreign }));
    return { records: 0, bytes: 0 };
  }
  const opened = openFile({ root, path: file, file: shown, at });
  if (!opened.ok) {
    collector.addAll(opened.findings);
    return { records: 0, bytes: 0 };
  }
  const check = createFileCheck(
    kind.format,
    { contract, at, collector, reveal, mapPlace: options.mapPlace, onRecord: options.onRecord },
    options.map,
  );
  let bytes = 0;
  try {
    for await (const chunk of readChunks(opened.fd)) {
      const foreign = bytes === 0 && foreignContent(chunk, kind.format);
      bytes += chunk.length;
      options.onBytes?.(chunk);
      if (foreign) {
        collector.add(finding(unknownFormat, at, { ending: fileEnding(file), what: foreign }));
        return { records: 0, bytes };
      }
      check.push(chunk);
      options.onProgress?.({ bytes, size: opened.size, records: check.records });
    }
    check.end();
  } catch (error) {
    if (!isFileError(error)) throw error;
    collector.add(finding(fileUnreadable, at, { why: unreadableReason(error, file) }));
  }
  return { records: check.records, bytes };
}

// Records are checked soon after they are read, so that only the last few are asked for.
const mostTold = 10_000;

interface FileCheck {
  push(bytes: Uint8Array): void;
  end(): void;
  readonly records: number;
}

function createFileCheck(format: DataFormat, given: CheckContext, map: DataMap | undefined): FileCheck {
  let problems = 0;
  const told = new Set<string>();
  const context: CheckContext = { ...given, isTold: (record, pointer) => told.has(`${record} ${pointer}`) };
  const report = (made: Finding): void => {
    if (made.level !== "advisory") problems++;
    // Of a rounded number nobody can say whether it is within its limits.
    if (made.rule === unsafeInteger.id) {
      if (told.size >= mostTold) told.clear();
      told.add(`${made.at.record} ${made.at.pointer}`);
    }
    context.collector.add(made);
  };
  const options = { at: context.at, report };
  if (format === "csv") return tableCheck(createCsvReader(options), context, map, () => problems);
  const reader = format === "json" ? createJsonReader(options) : createNdjsonReader(options);
  const checker = map ? createPropertyChecker(map, context) : createPlainChecker(context);
  return fileCheck(
    reader,
    (record) => checker.check(record),
    () => {
      if (reader.records === 0 && problems === 0) reportNoRecords(reader, context);
      else checker.end();
    },
  );
}

function tableCheck(
  reader: ReturnType<typeof createCsvReader>,
  context: CheckContext,
  map: DataMap | undefined,
  problems: () => number,
): FileCheck {
  let check: ((record: CsvRecord) => void) | undefined;
  let isReady = false;
  const begin = (): void => {
    if (isReady || !reader.columns) return;
    isReady = true;
    check = createTableChecker(reader.columns, map, context);
  };
  const made = fileCheck(
    reader,
    (record) => {
      begin();
      check?.(record);
    },
    () => {
      begin();
      if (reader.records === 0 && problems() === 0 && (check || !isReady)) reportNoRecords(reader, context);
    },
  );
  return {
    push: made.push,
    end: made.end,
    // Rows whose columns have no names are read and not checked.
    get records() {
      return isReady && !check ? 0 : made.records;
    },
  };
}

function fileCheck<R extends DataRecord>(
  reader: DataReader<R>,
  check: (record: R) => void,
  end: () => void,
): FileCheck {
  return {
    push: (bytes) => {
      for (const record of reader.push(bytes)) check(record);
    },
    end: () => {
      for (const record of reader.end()) check(record);
      end();
    },
    get records() {
      return reader.records;
    },
  };
}

function reportNoRecords({ without }: DataReader, { at, collector }: CheckContext): void {
  collector.add(finding(noRecords, at, { without }));
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && "code" in error && "syscall" in error;
}
