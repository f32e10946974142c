import { expect, it } from "vitest";
import { type DataRecord, readCsv, readJson, readNdjson } from "../src/index.js";

const megabyte = 1024 * 1024;

/** A text with one huge record between two small ones. It is made as it is read: nothing of it is stored. */
function* around(before: string, filling: string, megabytes: number, after: string): Iterable<Uint8Array> {
  const piece = Buffer.alloc(megabyte, filling);
  yield Buffer.from(before);
  for (let count = 0; count < megabytes; count++) yield piece;
  yield Buffer.from(after);
}

async function readAll(read: typeof readNdjson, chunks: Iterable<Uint8Array>) {
  const values: unknown[] = [];
  const problems: unknown[] = [];
  const before = process.memoryUsage.rss();
  let most = before;
  function* watched(): Iterable<Uint8Array> {
    for (const chunk of chunks) {
      most = Math.max(most, process.memoryUsage.rss());
      yield chunk;
    }
  }
  const report = ({ rule, at }: { rule: string; at: DataRecord | object }) => problems.push({ rule, ...at });
  for await (const { value } of read(watched(), { at: {}, report })) values.push(value);
  return { values, problems, megabytes: (most - before) / megabyte };
}

it("leaves a line of 1 GB out, in little memory, and goes on", async () => {
  const { values, problems, megabytes } = await readAll(
    readNdjson,
    around('{"a":1}\n{"a":"', "x", 1024, '"}\n{"a":3}\n'),
  );
  expect(values).toEqual([{ a: 1 }, { a: 3 }]);
  expect(problems).toEqual([{ rule: "data/line-too-long", line: 2, column: 1, record: 2 }]);
  expect(megabytes).toBeLessThan(200);
}, 30_000);

it("leaves a file of 1 GB without a line end out", async () => {
  const { values, problems, megabytes } = await readAll(readNdjson, around("", "\0", 1024, ""));
  expect(values).toEqual([]);
  expect(problems).toEqual([{ rule: "data/line-too-long", line: 1, column: 1, record: 1 }]);
  expect(megabytes).toBeLessThan(200);
}, 30_000);

it("reads a list of any size item by item, and leaves a huge one out", async () => {
  const { values, problems, megabytes } = await readAll(readJson, around('[{"a":1},\n{"a":"', "[", 64, '"},{"a":3}]'));
  expect(values).toEqual([{ a: 1 }, { a: 3 }]);
  expect(problems).toEqual([{ rule: "data/line-too-long", line: 1, column: 10, record: 2 }]);
  expect(megabytes).toBeLessThan(200);
}, 30_000);

it("leaves a row out whose quotation mark opens 64 MB, and reads the rows below it", async () => {
  const rows = megabyte / 128;
  const row = `${"x".repeat(125)},y\n`.repeat(rows);
  const chunks = [Buffer.from('a,b\n1,2\n3,"4\n'), ...Array.from({ length: 64 }, () => Buffer.from(row))];
  let read = 0;
  const problems: string[] = [];
  for await (const _ of readCsv(chunks, { at: {}, report: ({ rule }) => problems.push(rule) })) read++;
  expect(read).toBe(1 + 64 * rows);
  expect(problems).toEqual(["data/quote-unclosed"]);
}, 60_000);
