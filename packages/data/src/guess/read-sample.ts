import { openFile } from "@trellis/contract/read";
import { type Finding, finding, type Place } from "@trellis/findings";
import { dataFormat, fileEnding, foreignContent } from "../check/data-format.js";
import { readChunks } from "../check/read-chunks.js";
import { createCsvReader } from "../read/read-csv.js";
import { createJsonReader } from "../read/read-json.js";
import { createNdjsonReader } from "../read/read-ndjson.js";
import { unknownFormat } from "../rules/data/unknown-format.js";
import type { ColumnSample } from "./column-sample.js";
import { createSampler, type Sampler } from "./sampler.js";

/** Which file to look at; as for `checkData`. */
export interface SampleOptions {
  readonly root: string;
  readonly file: string;
  readonly at?: Place;
}

/** What the beginning of a file holds. */
export interface FileSample {
  readonly columns: readonly ColumnSample[];
  /** How many records were looked at. */
  readonly records: number;
  /** Why there are no columns. What is wrong further down is for the check to say. */
  readonly findings: readonly Finding[];
}

const mostRecords = 500;
const mostBytes = 8 * 1024 * 1024;

/** Reads the first records of a data file: enough to guess what its columns are, whatever its size. */
export async function readSample({ root, file, at = {} }: SampleOptions): Promise<FileSample> {
  const place = { ...at, file: at.file ?? file.replaceAll("\\", "/") };
  const kind = dataFormat(file);
  const none = (findings: readonly Finding[]): FileSample => ({ columns: [], records: 0, findings });
  const foreignFile = (what: string) => none([finding(unknownFormat, place, { ending: fileEnding(file), what })]);
  if (!("format" in kind)) return foreignFile(kind.foreign);
  const opened = openFile({ root, path: file, file: place.file, at: place });
  if (!opened.ok) return none(opened.findings);

  const findings: Finding[] = [];
  const options = { at: place, report: (made: Finding) => findings.push(made) };
  const isTable = kind.format === "csv";
  const table = isTable ? createCsvReader(options) : undefined;
  const reader = table ?? (kind.format === "json" ? createJsonReader(options) : createNdjsonReader(options));
  let sampler: Sampler | undefined;
  const take = (value: unknown, cells?: readonly string[]): void => {
    sampler ??= createSampler(table?.columns?.map(({ name }) => name));
    sampler.add(value, cells);
  };
  const readAll = (records: Iterable<{ readonly value: unknown }>): void => {
    for (const record of records) {
      if ((sampler?.records ?? 0) >= mostRecords) continue;
      take(record.value, "cells" in record ? (record.cells as readonly string[]) : undefined);
    }
  };
  let bytes = 0;
  let isWhole = true;
  for await (const chunk of readChunks(opened.fd)) {
    const foreign = bytes === 0 && foreignContent(chunk, kind.format);
    if (foreign) return foreignFile(foreign);
    bytes += chunk.length;
    readAll(reader.push(chunk));
    if ((sampler?.records ?? 0) >= mostRecords || bytes >= mostBytes) {
      isWhole = false;
      break;
    }
  }
  if (isWhole) readAll(reader.end());
  const header = table?.columns ?? [];
  const sampled = sampler?.columns() ?? header.map(({ name }): ColumnSample => ({ name, values: [] }));
  const columns = sampled.map((one): ColumnSample => {
    const { line, column, cell } = header.find(({ name }) => name === one.name) ?? {};
    return line === undefined || column === undefined || cell === undefined
      ? one
      : { ...one, at: { line, column, cell } };
  });
  return { columns, records: sampler?.records ?? 0, findings: columns.length === 0 ? findings : [] };
}
