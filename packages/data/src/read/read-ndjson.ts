import { fileWindowsLineEnds } from "@trellis/contract/rules";
import { finding } from "@trellis/findings";
import { createLineCutter, type TextLine } from "./cut-lines.js";
import { type DataReader, type DataRecord, defaultMaxRecordBytes, type ReadOptions, readAll } from "./data-record.js";
import { flawReporter } from "./flaw-reporter.js";
import { JsonRecord } from "./json-record.js";
import { parseJsonRecord } from "./parse-json-record.js";

/** The records of a text with one JSON value per line (NDJSON, JSON Lines), as the bytes come. */
export function readNdjson(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<DataRecord> {
  return readAll(chunks, createNdjsonReader(options));
}

/** The pushed form of {@link readNdjson}. */
export function createNdjsonReader({ at, report, maxRecordBytes = defaultMaxRecordBytes }: ReadOptions): DataReader {
  let record = 0;
  let sawWindowsEnd = false;
  const cutter = createLineCutter({
    maxBytes: maxRecordBytes,
    report: flawReporter({ at, report, maxRecordBytes, record: () => record + 1 }),
  });

  function* read(lines: Iterable<TextLine>): Iterable<DataRecord> {
    for (const line of lines) {
      if (line.ending === "\r\n" && !sawWindowsEnd) {
        sawWindowsEnd = true;
        report(finding(fileWindowsLineEnds, { ...at, line: line.line, column: line.text.length + 1 }));
      }
      const made = readLine(line);
      if (made) yield made;
    }
  }

  function readLine({ text, line, ending, flawed }: TextLine): DataRecord | undefined {
    if (!flawed && (text === "" || text.trim() === "")) return undefined;
    record++;
    if (flawed) return undefined;
    const parsed = parseJsonRecord({
      text,
      start: { line, column: 1 },
      at: { ...at, record },
      isLast: ending === "",
      report,
    });
    return parsed && new JsonRecord(parsed.value, record, line, 1, text);
  }

  return {
    push: (bytes) => read(cutter.push(bytes)),
    end: () => read(cutter.end()),
    get records() {
      return record;
    },
    without: "anything",
  };
}
