import type { Position } from "@trellis/contract/read";
import type { Finding, Place } from "@trellis/findings";

/** One record of a data set, with the way back to its text. */
export interface DataRecord {
  /** What a program gets; for a row of a table, its cells as text under the names of their columns. */
  readonly value: unknown;
  /** The nth record of the data set, from 1; records that could not be read count too. */
  readonly record: number;
  /** The line on which the record begins, from 1. */
  readonly line: number;
  /** Where the value at `pointer`, or its name, begins; undefined when nothing stands there. */
  locate(pointer: string, part?: "key" | "value"): Position | undefined;
}

/** What every reader of data takes. */
export interface ReadOptions {
  /** Where the data come from; the place of every finding starts from it. */
  readonly at: Place;
  /** Takes what is wrong with the text itself. What is wrong never stops the reading of the next record. */
  report(finding: Finding): void;
  /** How many bytes one record may have before it is left out and reported; 16 MB by default. */
  readonly maxRecordBytes?: number;
}

/**
 * Turns bytes into records as they come. `push` and `end` do their work while they are iterated, each to its end and
 * one after the other; the bytes may be used again afterwards.
 */
export interface DataReader<R extends DataRecord = DataRecord> {
  push(bytes: Uint8Array): Iterable<R>;
  /** What was left: a last line without a line end, or what is wrong with it. */
  end(): Iterable<R>;
  /** How many records there were so far, those that could not be read included. */
  readonly records: number;
  /** What was there instead when there was no record: nothing, a header, a list of nothing. */
  readonly without: "anything" | "rows" | "items";
}

/** No honest record is larger; whatever is, is left out without being held. */
export const defaultMaxRecordBytes = 16 * 1024 * 1024;

/** Drives a reader over a stream of bytes. */
export async function* readAll<R extends DataRecord>(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reader: DataReader<R>,
): AsyncGenerator<R> {
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}
