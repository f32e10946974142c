import fc from "fast-check";
import { expect, it } from "vitest";
import { readText } from "../../test/read-text.js";
import { createJsonReader, readJson } from "./read-json.js";

function read(content: string | Uint8Array, options: { maxRecordBytes?: number; chunk?: number } = {}) {
  const { records, problems } = readText(createJsonReader, content, options);
  return { values: records.map(({ value, record, line }) => [record, line, value]), problems };
}

/** Each record as "#2 at 4: …", and each problem. */
function inLines(...input: Parameters<typeof read>): string[] {
  const { values, problems } = read(...input);
  return [
    ...values.map(([record, line, ...value]) => `#${record} at ${line}: ${JSON.stringify(value[0])}`),
    ...problems,
  ];
}

it("gives each item of a list as a record", () => {
  expect(read('[\n  {"a": "x,]}"},\n  [1, [2]], "three",\n\n  4 ]\n')).toEqual({
    values: [
      [1, 2, { a: "x,]}" }],
      [2, 3, [1, [2]]],
      [3, 3, "three"],
      [4, 5, 4],
    ],
    problems: [],
  });
});

it("gives a text that is no list as one record", () => {
  expect(read('\n {"a": [1, 2]}\n').values).toEqual([[1, 2, { a: [1, 2] }]]);
  expect(read(' "scalar" ').values).toEqual([[1, 1, "scalar"]]);
});

it("knows where each value and name stands, in UTF-16 units, in every item", () => {
  const { records } = readText(createJsonReader, '[{"é":"😀"}, {"b": "ü"},\n  {"c": [1,\n    2]}]', {});
  expect(records.map((record) => record.locate(""))).toEqual([
    { line: 1, column: 2 },
    { line: 1, column: 14 },
    { line: 2, column: 3 },
  ]);
  expect(records[1]?.locate("/b")).toEqual({ line: 1, column: 20 });
  expect(records[2]?.locate("/c/1")).toEqual({ line: 3, column: 5 });
});

it("reads what is empty, broken, cut off or saved in another way", () => {
  const cases: readonly [string, string | Uint8Array, { maxRecordBytes?: number }?][] = [
    ["nothing", ""],
    ["white space", " \n "],
    ["an empty list", "[ ]"],
    ["much white space before a list", `${"\n".repeat(2000)} [{"a":1}]`],
    ["a list that is not closed", '[{"a":1},\n{"a":2}'],
    ["a list that ends in the middle of an item", '[{"a":1},\n{"a":'],
    ["a list that ends behind a comma", '[{"a":1},'],
    ["a text behind the list", '[{"a":1}]\n[2]'],
    ["two texts", '{"a":1}\n{"a":2}\n'],
    ["a text that breaks off", '{"a":1'],
    ["a comma too many", "[1,,2,]"],
    ["the wrong closing sign", '[{"a":1}}'],
    ["an item that is wrong", '[{"a":1},{"a" 2},{"a":3}]'],
    ["a string that is not closed", '[{"a":"x},\n{"a":2},\n{"a":3}]'],
    ["a repeated name and a number that is not kept", '[{"a":{"b":1,"b":2}},\n 12345678901234567890]'],
    ["an item that is too large", `["é", "${"é".repeat(60)}", 3, 4]`, { maxRecordBytes: 50 }],
    ["a text that is too large", `{"a":"${"x".repeat(60)}"}`, { maxRecordBytes: 50 }],
    ["a last item that is too large", `[1, "${"x".repeat(60)}`, { maxRecordBytes: 50 }],
    ["a byte order mark", "\uFEFF[1]"],
    ["Windows line ends", "[1,\r\n2]\r\n"],
    ["UTF-16", Buffer.from("[1, 2]", "utf16le")],
    ["bytes that are no UTF-8", Buffer.from('[1,\n "Müller", 3]', "latin1")],
    ["a NUL byte", '[1, "a\0", 3]'],
    ["a text that nests too deep", `[${"[".repeat(300)}${"]".repeat(300)}, 2]`],
  ];
  const read = cases.map(([name, content, options]) => [name, inLines(content, options)]);
  expect(Object.fromEntries(read)).toMatchInlineSnapshot(`
    {
      "UTF-16": [
        "1:1 file/not-utf8",
      ],
      "Windows line ends": [
        "#1 at 1: 1",
        "#2 at 2: 2",
        "1:4 file/windows-line-ends",
      ],
      "a NUL byte": [
        "#1 at 1: 1",
        "#3 at 1: 3",
        "1:7 #2 file/nul-byte",
      ],
      "a byte order mark": [
        "#1 at 1: 1",
        "1:1 file/byte-order-mark",
      ],
      "a comma too many": [
        "#1 at 1: 1",
        "#2 at 1: 2",
        "1:4 file/syntax-error",
        "1:6 file/syntax-error",
      ],
      "a last item that is too large": [
        "#1 at 1: 1",
        "1:4 #2 data/line-too-long: The record that begins here is larger than 1 MB, so it was left out.",
        "1:66 data/truncated-last-line: The file breaks off here, before its last record is complete.",
      ],
      "a list that ends behind a comma": [
        "#1 at 1: {"a":1}",
        "1:10 data/truncated-last-line: The file breaks off here, before its last record is complete.",
      ],
      "a list that ends in the middle of an item": [
        "#1 at 1: {"a":1}",
        "2:6 data/truncated-last-line: The file breaks off here, before its last record is complete.",
      ],
      "a list that is not closed": [
        "#1 at 1: {"a":1}",
        "#2 at 2: {"a":2}",
        "2:8 data/truncated-last-line: The file breaks off here, before its last record is complete.",
      ],
      "a repeated name and a number that is not kept": [
        "#1 at 1: {"a":{"b":2}}",
        "#2 at 2: 12345678901234567000",
        "1:14 #1 /a/b file/duplicate-key",
        "2:2 #2  data/unsafe-integer: “the whole record” is a number so long that programs change its last digits without a word.",
      ],
      "a string that is not closed": [
        "1:7 #1 file/syntax-error",
        "3:9 data/truncated-last-line: The file breaks off here, before its last record is complete.",
      ],
      "a text behind the list": [
        "#1 at 1: {"a":1}",
        "2:1 file/syntax-error",
      ],
      "a text that breaks off": [
        "1:7 #1 data/truncated-last-line: The file breaks off here, before its last record is complete.",
      ],
      "a text that is too large": [
        "1:1 #1 data/line-too-long: The record that begins here is larger than 1 MB, so it was left out.",
      ],
      "a text that nests too deep": [
        "#2 at 1: 2",
        "1:258 #1 file/too-deep",
      ],
      "an empty list": [],
      "an item that is too large": [
        "#1 at 1: "é"",
        "#3 at 1: 3",
        "#4 at 1: 4",
        "1:6 #2 data/line-too-long: The record that begins here is larger than 1 MB, so it was left out.",
      ],
      "an item that is wrong": [
        "#1 at 1: {"a":1}",
        "#3 at 1: {"a":3}",
        "1:14 #2 file/syntax-error",
      ],
      "bytes that are no UTF-8": [
        "#1 at 1: 1",
        "#3 at 2: 3",
        "2:4 #2 file/not-utf8",
      ],
      "much white space before a list": [
        "#1 at 2001: {"a":1}",
      ],
      "nothing": [],
      "the wrong closing sign": [
        "#1 at 1: {"a":1}",
        "1:9 file/syntax-error",
      ],
      "two texts": [
        "2:1 #1 file/syntax-error",
      ],
      "white space": [],
    }
  `);
});

it("does not hold a list that nests without end", () => {
  const { problems } = read("[".repeat(200_000), { chunk: 4096 });
  expect(problems).toMatchInlineSnapshot(`
    [
      "1:258 #1 file/too-deep",
      "1:200001 data/truncated-last-line: The file breaks off here, before its last record is complete.",
    ]
  `);
});

it("reads back every JSON value, however the bytes are cut", () => {
  const documents = fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(documents, fc.integer({ min: 1, max: 40 }), fc.constantFrom(undefined, 2), (values, chunk, indent) => {
      const { records, problems } = readText(createJsonReader, JSON.stringify(values, null, indent), { chunk });
      expect(records.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(values)));
      expect(problems.filter((problem) => !problem.includes("unsafe-integer"))).toEqual([]);
    }),
  );
});

it("streams", async () => {
  const values: unknown[] = [];
  for await (const { value } of readJson([Buffer.from("[1,"), Buffer.from("2]")], { at: {}, report: () => {} }))
    values.push(value);
  expect(values).toEqual([1, 2]);
});
