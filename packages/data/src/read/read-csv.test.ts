import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkFile } from "../../test/check-file.js";
import { readText } from "../../test/read-text.js";
import { createCsvReader, type ReadCsvOptions, readCsv } from "./read-csv.js";

function read(
  content: string | Uint8Array,
  options: Pick<ReadCsvOptions, "maxRecordBytes" | "delimiter"> & { chunk?: number } = {},
) {
  const { records, problems } = readText(createCsvReader, content, options);
  return { rows: records.map(({ record, line, cells }) => [record, line, ...cells]), problems };
}

/** Each record as "#2 at 4: …", and each problem. */
function inLines(...input: Parameters<typeof read>): string[] {
  const { rows, problems } = read(...input);
  return [...rows.map(([record, line, ...cells]) => `#${record} at ${line}: ${JSON.stringify(cells)}`), ...problems];
}

it("gives each row's cells under the names of their columns", () => {
  const { records } = readText(createCsvReader, 'Email,Name\nada@acme.example,"Lovelace, Ada"\n', {});
  expect(records.map(({ value }) => value)).toEqual([{ Email: "ada@acme.example", Name: "Lovelace, Ada" }]);
  expect(records[0]?.locate("/Name")).toEqual({ line: 2, column: 18 });
});

it("knows where each cell stands, in the text and in the sheet", () => {
  const text = 'é,b,c\n\n😀,"two\nlines",x\n,"""q""",y\n';
  const places = readText(createCsvReader, text, {}).records.map((row) =>
    row.cells.map((cell, index) => [cell, row.placeOf(index)]),
  );
  expect(places).toEqual([
    [
      ["😀", { line: 3, column: 1, cell: "A3" }],
      ["two\nlines", { line: 3, column: 4, cell: "B3" }],
      ["x", { line: 4, column: 8, cell: "C3" }],
    ],
    [
      ["", { line: 5, column: 1, cell: "A4" }],
      ['"q"', { line: 5, column: 2, cell: "B4" }],
      ["y", { line: 5, column: 10, cell: "C4" }],
    ],
  ]);
});

it.each([
  ["comma", "a,b\n1;2,3\n", [[1, 2, "1;2", "3"]]],
  ["semicolon", "a;b\n1,5;2,5\n", [[1, 2, "1,5", "2,5"]]],
  ["tab", "a, x\tb\n1\t2\n", [[1, 2, "1", "2"]]],
  ["bar", "a|b\n1|2\n", [[1, 2, "1", "2"]]],
  ["none", "a\n1\n", [[1, 2, "1"]]],
  [
    "tie, won by what is no prose",
    "Last, first;Email\nDoe, Jane;jane@acme.example\n",
    [[1, 2, "Doe, Jane", "jane@acme.example"]],
  ],
  ["said in a first line", "sep=|\na,b|c\n1|2\n", [[1, 3, "1", "2"]]],
])("finds the delimiter: %s", (_, text, rows) => {
  expect(read(text)).toEqual({ rows, problems: [] });
});

it("reads what is empty, broken, cut off or saved in another way", () => {
  const cases: readonly [string, string | Uint8Array, Pick<ReadCsvOptions, "maxRecordBytes">?][] = [
    ["nothing", ""],
    ["a header alone", "a,b\n"],
    ["blank rows", "\n,\na,b\n\n,,\n1,2\n"],
    ["empty cells too many at the end", "a,b\n1,2,,\n"],
    ["too many and too few cells", "a,b\n1,2,3\n4\n5,6\n"],
    ["a last row that breaks off", "a,b\n1,2\n3"],
    ["a last row without a line end", "a,b\n1,2"],
    ["a quotation mark that never closes", 'a,b\n1,2\n3,"4\n5,6\n7,8\n'],
    ["one that seems to close in the next rows", 'a,b\n"1,2\n"3",4\n5,6\n'],
    ["one that stands in the wrong place", 'a,b\n"x "y" z",2\n3,4\n'],
    [
      "one that opens within the limit and closes beyond",
      `a,b\n1,"xxxx\nxxxx\nxxxx",2\n3,4\n`,
      { maxRecordBytes: 250 },
    ],
    ["quotation marks inside plain cells", 'a,b\n5" pipe,6"\n'],
    ["spaces around quotation marks", 'a,b\n"1" , "2"\n'],
    ["a header that cannot be read", 'a,"b\n1,2\n'],
    ["a line that is too long", `a,b\n1,${"x".repeat(60)}\n3,4\n`, { maxRecordBytes: 50 }],
    ["a byte order mark", "\uFEFFa,b\n1,2\n"],
    ["Windows line ends", 'a,b\r\n"1\r\n2",3\r\n'],
    ["lone CR", 'a,b\r1,"2\r3"\r4,5\r'],
    ["a NUL byte", "a,b\n1,2\0\n3,4\n"],
    ["Windows-1252", Buffer.from("a,b\nMüller,é\n3,4\n", "latin1")],
    ["Windows-1252 in its header", Buffer.from("Prénom,b\nMüller,é\n3,4\n", "latin1")],
    ["UTF-16", Buffer.from("\uFEFFa\tb\n1\t2\n", "utf16le")],
    ["an Excel sheet under another name", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0)],
  ];
  const read = cases.map(([name, content, options]) => [name, inLines(content, options)]);
  expect(Object.fromEntries(read)).toMatchInlineSnapshot(`
    {
      "UTF-16": [
        "1:1 file/not-utf8",
      ],
      "Windows line ends": [
        "#1 at 2: ["1\\r\\n2","3"]",
      ],
      "Windows-1252": [
        "#2 at 3: ["3","4"]",
        "2:2 file/not-utf8",
      ],
      "Windows-1252 in its header": [
        "1:3 file/not-utf8",
      ],
      "a NUL byte": [
        "#2 at 3: ["3","4"]",
        "2:4 file/nul-byte",
      ],
      "a byte order mark": [
        "#1 at 2: ["1","2"]",
      ],
      "a header alone": [],
      "a header that cannot be read": [
        "1:3 data/quote-unclosed: This cell begins with a quotation mark that is never closed, so its row was left out.",
      ],
      "a last row that breaks off": [
        "#1 at 2: ["1","2"]",
        "3:1 A3 #2 data/truncated-last-line: The file breaks off here, before its last record is complete.",
      ],
      "a last row without a line end": [
        "#1 at 2: ["1","2"]",
      ],
      "a line that is too long": [
        "#2 at 3: ["3","4"]",
        "2:1 data/line-too-long: The record that begins here is larger than 1 MB, so it was left out.",
      ],
      "a quotation mark that never closes": [
        "#1 at 2: ["1","2"]",
        "#3 at 4: ["5","6"]",
        "#4 at 5: ["7","8"]",
        "3:3 #2 data/quote-unclosed: This cell begins with a quotation mark that is never closed, so its row was left out.",
      ],
      "an Excel sheet under another name": [
        "1:1 file/not-utf8",
      ],
      "blank rows": [
        "#1 at 6: ["1","2"]",
      ],
      "empty cells too many at the end": [
        "#1 at 2: ["1","2"]",
      ],
      "lone CR": [
        "#1 at 2: ["1","2\\r3"]",
        "#2 at 4: ["4","5"]",
      ],
      "nothing": [],
      "one that opens within the limit and closes beyond": [
        "#2 at 5: ["3","4"]",
        "2:1 A2 #1 data/row-length: This row has 3 cells and the first row has 2, so the row was left out.",
      ],
      "one that seems to close in the next rows": [
        "#2 at 3: ["3","4"]",
        "#3 at 4: ["5","6"]",
        "2:1 #1 data/quote-unclosed: This cell begins with a quotation mark that is never closed, so its row was left out.",
      ],
      "one that stands in the wrong place": [
        "#2 at 3: ["3","4"]",
        "2:4 #1 data/quote-misplaced: The quotation mark here ends the cell too early, so its row was left out.",
      ],
      "quotation marks inside plain cells": [
        "#1 at 2: ["5\\" pipe","6\\""]",
      ],
      "spaces around quotation marks": [
        "#1 at 2: ["1"," \\"2\\""]",
      ],
      "too many and too few cells": [
        "#3 at 4: ["5","6"]",
        "2:1 A2 #1 data/row-length: This row has 3 cells and the first row has 2, so the row was left out.",
        "3:1 A3 #2 data/row-length: This row has 1 cell and the first row has 2, so the row was left out.",
      ],
    }
  `);
});

it("keeps names that every object has as what they are: names", () => {
  const { records } = readText(createCsvReader, "__proto__,constructor\nx,y\n", {});
  expect(Object.entries(records[0]?.value ?? {})).toEqual([
    ["constructor", "y"],
    ["__proto__", "x"],
  ]);
  expect(Object.getPrototypeOf(records[0]?.value)).toBe(Object.prototype);
});

it("stays quick when every line opens a quotation mark", () => {
  const { problems, rows } = read(`a,b\n${'x","\n'.repeat(50_000)}`, { chunk: 65_536 });
  expect([rows.length, problems.length]).toMatchInlineSnapshot(`
    [
      0,
      1,
    ]
  `);
});

const sign = fc.constantFrom("a", "é", "😀", '"', ",", ";", "\n", "\r\n", " ", "x");
const cell = fc.array(sign, { maxLength: 5 }).map((signs) => signs.join(""));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }))
  .map((rows) => rows.filter((row) => row.some((text) => text !== "")));
const shape = fc.record({
  chunk: fc.integer({ min: 1, max: 30 }),
  end: fc.constantFrom("\n", "\r\n"),
  delimiter: fc.constantFrom(",", ";"),
});

function write(rows: readonly (readonly string[])[], end: string, delimiter: string): string {
  const quoted = (text: string) => (/["\r\n,;]/.test(text) || text === "" ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join(delimiter) + end).join("");
}

it("reads back every table, with the place of every cell, however the bytes are cut", () => {
  fc.assert(
    fc.property(table, shape, (rows, { chunk, end, delimiter }) => {
      const header = (rows[0] ?? ["h"]).map((_, index) => `column ${index}`);
      const text = write([header, ...rows], end, delimiter);
      const { records, problems } = readText(createCsvReader, text, { chunk, delimiter: delimiter as "," });
      expect(problems).toEqual([]);
      expect(records.map(({ cells }) => cells)).toEqual(rows);
      expect(records.map(({ cells }) => cells)).toEqual(parse(text, { delimiter, from: 2 }));
      const lines = text.split("\n");
      for (const record of records) {
        for (const [index, expected] of record.cells.entries()) {
          const { line = 0, column = 0 } = record.placeOf(index);
          const there = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join("\n");
          expect(there.startsWith(write([[expected]], "", ""))).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it("reads any text without an end or a fall", () => {
  const noise = fc
    .array(fc.constantFrom('"', '""', ",", "\n", "\r", "a", "\0", "é"), { maxLength: 40 })
    .map((signs) => signs.join(""));
  fc.assert(
    fc.property(noise, fc.integer({ min: 1, max: 30 }), (text, chunk) => {
      const { records } = readText(createCsvReader, text, { chunk });
      for (const { cells, columns } of records) expect(cells).toHaveLength(columns.length);
    }),
    { numRuns: 500 },
  );
});

it("streams", async () => {
  const rows: unknown[] = [];
  for await (const { value } of readCsv([Buffer.from("a,b\n1"), Buffer.from(",2\n")], { at: {}, report: () => {} }))
    rows.push(value);
  expect(rows).toEqual([{ a: "1", b: "2" }]);
});

it("tells once that a table is not saved as UTF-8", async () => {
  const bytes = Buffer.from("Nom;Ville\nAndr\xe9;Gen\xe8ve\nZo\xe9;Orl\xe9ans\n", "latin1");
  const { lines } = await checkFile("a.csv", bytes);
  expect(lines.filter((line) => line.includes("file/not-utf8"))).toEqual(["2:5 file/not-utf8: "]);
});
