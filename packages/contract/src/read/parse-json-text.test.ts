import { describe, expect, it } from "vitest";
import { parseJsonText } from "./index.js";

/** Kind and place of every problem. */
function problems(text: string): string[] {
  return parseJsonText(text).problems.map((one) => {
    const what = one.kind === "syntax" ? [one.what, one.found, one.instead].filter(Boolean).join(" ") : one.kind;
    return `${one.at.line}:${one.at.column} ${what}`;
  });
}

describe("parseJsonText", () => {
  it.each([
    "null",
    "true",
    " 0 ",
    "-1.5e-3",
    '""',
    '"\\u00e9\\n\\"\\\\\\/\\b\\f\\r\\t\\ud83c\\udf31"',
    "[]",
    "{}",
    '[1,[2,{"a":[]}],{"":null}]',
    '{"b":1,"a":{"c":[true,false,null,"é🌱"]},"1":2}',
    "9007199254740991",
    '[{"a":[1,2,3],"b":{"c":"d"}}]',
    '\t{\r\n"a" : [ ] }\n',
    "1e5",
    "123456789012345678901234567890.5",
  ])("reads %s as JSON.parse does", (text) => {
    const { value, problems } = parseJsonText(text);
    expect(value).toEqual(JSON.parse(text));
    expect(problems).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['{"a":1 "b":2}', ["1:7 comma-missing"]],
    ['{"a":1\n"b":2}', ["1:7 comma-missing"]],
    ['{"a":1,}', ["1:7 comma-extra"]],
    ["[1,2,]", ["1:5 comma-extra"]],
    ["[1,,2]", ["1:4 comma-extra"]],
    ['{,"a":1}', ["1:2 comma-extra"]],
    ['{"a" 1}', ["1:5 colon-missing"]],
    ['{"a"}', ["1:5 colon-missing"]],
    ['{"a":}', ["1:6 value-missing"]],
    ['{"a":,"b":1}', ["1:6 value-missing"]],
    ["{:1}", ["1:2 name-missing"]],
    ["{[1]}", ["1:2 name-missing"]],
    ["[1,2", ["1:1 bracket-unclosed [ ]"]],
    ['{"a":[1,2}', ["1:10 bracket-mismatch } ]"]],
    ["[1]]", ["1:4 text-after-end"]],
    ["]", ["1:1 bracket-extra ]"]],
    ['["a":1]', ["1:5 colon-in-list"]],
    ['{"a":"b":"c"}', ["1:9 line-not-understood"]],
    ["{a:1}", ["1:2 name-unquoted"]],
    ["{'a':“b”}", ["1:2 single-quotes", "1:6 curly-quotes"]],
    [
      '{"a":yes,"b":None,"c":-Infinity}',
      ["1:6 word-misspelt yes true", "1:14 word-misspelt None null", "1:23 word-misspelt -Infinity null"],
    ],
    [
      '{"a":01,"b":+1,"c":.5,"d":2027-01-01,"e":anna@acme.example}',
      ["1:6 number-form", "1:13 number-form", "1:20 number-form", "1:27 text-unquoted", "1:42 text-unquoted"],
    ],
    ['{"a":"x\n"b":1}', ["1:6 quote-unclosed"]],
    ['{"a":"x,\n"b":1}', ["1:6 quote-unclosed"]],
    ['{"a: 1,\n"b": 2}', ["1:2 quote-unclosed"]],
    ['{"a":"say "hi" now"}', ["1:11 quotes-inside"]],
    ['{"a":"C:\\Users"}', ["1:9 bad-escape"]],
    ['{"a":"tab\there"}', ["1:10 control-character"]],
    ['// one\n{"a":1 # two\n/* three */}', ["1:1 comment", "2:8 comment", "3:1 comment"]],
    ['{"a":\u00a0\u00a01}', ["1:6 odd-space"]],
    ["", ["1:1 empty"]],
    [" \n ", ["1:1 empty"]],
    ["<!doctype html>", ["1:1 not-json"]],
    ["{}\n{}", ["2:1 several-records"]],
    ["[] x", ["1:4 text-after-end"]],
    ['{"a":12345678901234567890}', ["1:6 unsafe-number"]],
    ['{"a":-1e999}', ["1:6 unsafe-number"]],
    ['{"a":1,"\\u0061":2}', ["1:8 duplicate-key"]],
  ])("says what is wrong in %j", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it("never shows what may be about a person", () => {
    const text = '{ email: anna@acme.example "Anna Acme" 01 }';
    expect(JSON.stringify(parseJsonText(text).problems)).not.toMatch(/anna|email|01/i);
  });

  it("begins where its text begins in the file", () => {
    const { locate, problems } = parseJsonText('{"a":1,"b":2,"a":3}', { line: 7, column: 3 });
    expect(locate("/b")).toEqual({ line: 7, column: 14 });
    expect(locate("/b", "key")).toEqual({ line: 7, column: 10 });
    expect(problems).toEqual([
      { kind: "duplicate-key", key: "a", pointer: "/a", first: { line: 7, column: 4 }, at: { line: 7, column: 16 } },
    ]);
  });

  it("points at what it found, through lists and escaped names", () => {
    const text = '{ "a/b": [ {}, { "n~": 12345678901234567890 } ] }';
    const { problems, locate } = parseJsonText(text);
    expect(problems).toEqual([{ kind: "unsafe-number", pointer: "/a~1b/1/n~0", at: { line: 1, column: 24 } }]);
    expect(locate("/a~1b/1/n~0")).toEqual({ line: 1, column: 24 });
    expect(locate("/a~1b/2")).toBeUndefined();
  });

  it("holds no stack for a hundred thousand mistakes, and tells a few", () => {
    for (const text of [
      "{".repeat(100_000),
      "]".repeat(100_000),
      '"a" '.repeat(100_000),
      '{"a":1,'.repeat(100_000),
      `[${"1 ".repeat(100_000)}`,
      // An open text and a long run of spaces: what looks for its end must not look from every space.
      `"${" ".repeat(500_000)}x`,
    ]) {
      const { value, problems } = parseJsonText(text);
      expect(value).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThan(25);
    }
  });

  it("finds every name that is there twice, but tells a few", () => {
    const text = `{${Array.from({ length: 5000 }, (_, index) => `"k${index % 100}":${index}`).join(",")}}`;
    const { value, problems } = parseJsonText(text);
    expect((value as { k99: number }).k99).toBe(4999);
    expect(problems).toHaveLength(20);
  });

  it("agrees with JSON.parse on what is JSON, whatever it is given", () => {
    const pieces = [..."{}[]:,0-.e\"'\\/#x \n\u00a0", '"a"', '"b"', "-2.5", "true", "null", '"\\u0041"'];
    let seed = 7;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    for (let round = 0; round < 20_000; round++) {
      const inside = Array.from({ length: 1 + next(10) }, () => pieces[next(pieces.length)]).join("");
      const text = round % 2 ? inside : `{"a":[${inside}],"b":1}`;
      const { value, problems } = parseJsonText(text);
      const isJson = problems.every(({ kind }) => kind !== "syntax");
      expect([text, isJson, isJson ? value : undefined]).toEqual([text, ...parsed(text)]);
    }
  });
});

function parsed(text: string): [isJson: boolean, value: unknown] {
  try {
    return [true, JSON.parse(text)];
  } catch {
    return [false, undefined];
  }
}
