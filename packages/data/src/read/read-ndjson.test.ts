import fc from "fast-check";
import { expect, it } from "vitest";
import { readText } from "../../test/read-text.js";
import type { DataRecord } from "./data-record.js";
import { createNdjsonReader, readNdjson } from "./read-ndjson.js";

function read(content: string | Uint8Array, options: { maxRecordBytes?: number; chunk?: number } = {}) {
  const { records, problems } = readText(createNdjsonReader, content, options);
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

it("gives each line's value with its record and line", () => {
  expect(read('{"a":1}\n\n  \n[2]\n"three"\nnull')).toEqual({
    values: [
      [1, 1, { a: 1 }],
      [2, 4, [2]],
      [3, 5, "three"],
      [4, 6, null],
    ],
    problems: [],
  });
});

it("knows where each value and name stands, in UTF-16 units", () => {
  const [record] = readText(createNdjsonReader, '\n{"😀": "é", "b": [1, {"c": 2}]}\n', {}).records;
  expect(record?.locate("/b/1/c")).toEqual({ line: 2, column: 28 });
  expect(record?.locate("/b", "key")).toEqual({ line: 2, column: 13 });
  expect(record?.locate("/none")).toBeUndefined();
});

it("goes on behind a line that is wrong, and says where it is wrong", () => {
  expect(read('{"a":1}\n{"a":,}\n{"b":2} {"b":3}\n{"c":3}\n')).toMatchInlineSnapshot(`
    {
      "problems": [
        "2:6 #2 file/syntax-error",
        "3:9 #3 file/syntax-error",
      ],
      "values": [
        [
          1,
          1,
          {
            "a": 1,
          },
        ],
        [
          4,
          4,
          {
            "c": 3,
          },
        ],
      ],
    }
  `);
});

it("tells a repeated name, a number that is not kept, and a text that nests too deep", () => {
  const deep = `${"[".repeat(300)}${"]".repeat(300)}`;
  expect(
    read(
      `{"a":{"b":1, "b" : 2},"n":12345678901234567890}\n{"x":[{"y":1e400},-0]}\n${deep}\n{"s":"a\\":b","t":"\\"\\":"}\n`,
    ),
  ).toMatchInlineSnapshot(`
    {
      "problems": [
        "1:14 #1 /a/b file/duplicate-key",
        "1:27 #1 /n data/unsafe-integer: “n” is a number so long that programs change its last digits without a word.",
        "2:12 #2 /x/0/y data/unsafe-integer: “first x, y” is a number larger than programs can count.",
        "3:257 #3 file/too-deep",
      ],
      "values": [
        [
          1,
          1,
          {
            "a": {
              "b": 2,
            },
            "n": 12345678901234567000,
          },
        ],
        [
          2,
          2,
          {
            "x": [
              {
                "y": 1.7976931348623157e+308,
              },
              -0,
            ],
          },
        ],
        [
          4,
          4,
          {
            "s": "a":b",
            "t": """:",
          },
        ],
      ],
    }
  `);
});

it("keeps names that every object has as what they are: names", () => {
  const { records } = readText(createNdjsonReader, '{"__proto__":{"polluted":1},"constructor":2}\n', {});
  expect(Object.keys(records[0]?.value as object)).toEqual(["__proto__", "constructor"]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it("leaves a line that is too long out and goes on", () => {
  expect(read(`{"a":"${"x".repeat(100)}"}\n{"b":2}\n`, { maxRecordBytes: 50 })).toMatchInlineSnapshot(`
    {
      "problems": [
        "1:1 #1 data/line-too-long: The record that begins here is larger than 1 MB, so it was left out.",
      ],
      "values": [
        [
          2,
          2,
          {
            "b": 2,
          },
        ],
      ],
    }
  `);
  expect(read(`{"b":2}\n{"a":"${"x".repeat(100)}"}`, { maxRecordBytes: 50 })).toMatchInlineSnapshot(`
    {
      "problems": [
        "2:1 #2 data/line-too-long: The record that begins here is larger than 1 MB, so it was left out.",
      ],
      "values": [
        [
          1,
          1,
          {
            "b": 2,
          },
        ],
      ],
    }
  `);
});

it("reads what is empty, broken, cut off or saved in another way", () => {
  const cases: readonly [string, string | Uint8Array][] = [
    ["nothing", ""],
    ["a byte order mark", '\uFEFF{"a":1}\n'],
    ["Windows line ends", '{"a":1}\r\n{"a":2}\r\n'],
    ["lone CR", '{"a":1}\r{"a":2}\r{"a":}\r'],
    ["a last line that breaks off", '{"a":1}\n{"a":"tw'],
    ["a last line without a line end", '{"a":1}\n{"a":2}'],
    ["a NUL byte", '{"a":1}\n{"a":"\0"}\n{"a":3}\n'],
    ["bytes that are no UTF-8", Buffer.from('{"a":1}\n{"a":"\uFFFDMüller"}\n{"a":3}\n', "latin1")],
    ["UTF-16", Buffer.from('\uFEFF{"a":1}\n', "utf16le")],
    ["UTF-16 without its mark", Buffer.from('{"a":1}\n', "utf16le")],
    ["a zip archive", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0)],
  ];
  const read = cases.map(([name, content]) => [name, inLines(content)]);
  expect(Object.fromEntries(read)).toMatchInlineSnapshot(`
    {
      "UTF-16": [
        "1:1 file/not-utf8",
      ],
      "UTF-16 without its mark": [
        "1:1 file/not-utf8",
      ],
      "Windows line ends": [
        "#1 at 1: {"a":1}",
        "#2 at 2: {"a":2}",
        "1:8 file/windows-line-ends",
      ],
      "a NUL byte": [
        "#1 at 1: {"a":1}",
        "#3 at 3: {"a":3}",
        "2:7 #2 file/nul-byte",
      ],
      "a byte order mark": [
        "#1 at 1: {"a":1}",
        "1:1 file/byte-order-mark",
      ],
      "a last line that breaks off": [
        "#1 at 1: {"a":1}",
        "2:9 #2 data/truncated-last-line: The file breaks off here, before its last record is complete.",
      ],
      "a last line without a line end": [
        "#1 at 1: {"a":1}",
        "#2 at 2: {"a":2}",
      ],
      "a zip archive": [
        "1:1 file/not-utf8",
      ],
      "bytes that are no UTF-8": [
        "#1 at 1: {"a":1}",
        "#3 at 3: {"a":3}",
        "2:7 #2 file/not-utf8",
      ],
      "lone CR": [
        "#1 at 1: {"a":1}",
        "#2 at 2: {"a":2}",
        "3:6 #3 file/syntax-error",
      ],
      "nothing": [],
    }
  `);
});

it("reads back every JSON value, however the bytes are cut", () => {
  const documents = fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(
      documents,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      (values, chunk, end) => {
        const text = values.map((value) => JSON.stringify(value) + end).join("");
        const { records, problems } = readText(createNdjsonReader, text, { chunk });
        expect(records.map(({ value }) => value)).toEqual(values.map((value) => JSON.parse(JSON.stringify(value))));
        expect(records.map(({ line }) => line)).toEqual(values.map((_, index) => index + 1));
        expect(problems.filter((problem) => !/unsafe-integer|windows-line-ends/.test(problem))).toEqual([]);
      },
    ),
  );
});

it("never misses a repeated name or a number that is not kept", () => {
  // Two kinds of risky pieces among harmless ones that look like them.
  const member = fc.constantFrom(
    '"a":1',
    '"a" :2',
    '"b":":"',
    '"c":"\\":"',
    '"d":{"a":1}',
    '"e":[1,{"f":9007199254740993}]',
    '"g":1e15',
  );
  fc.assert(
    fc.property(fc.array(member, { maxLength: 5 }), (members) => {
      const names = members.map((one) => one.slice(1, 2));
      const expected = [
        ...(names.length > new Set(names).size ? ["file/duplicate-key"] : []),
        ...(names.includes("e") ? ["data/unsafe-integer"] : []),
      ];
      const { findings } = readText(createNdjsonReader, `{${members.join(",")}}\n`, { chunk: 100 });
      expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
});

it("streams", async () => {
  const records: DataRecord[] = [];
  for await (const record of readNdjson([Buffer.from('{"a":'), Buffer.from("1}\n2")], { at: {}, report: () => {} }))
    records.push(record);
  expect(records.map(({ value }) => value)).toEqual([{ a: 1 }, 2]);
});
