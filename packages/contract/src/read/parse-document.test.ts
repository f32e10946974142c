import { describe as say } from "@trellis/findings";
import { describe, expect, it } from "vitest";
import * as en from "../rules/words-en.gen.js";
import { closestPosition, parseDocument, type Syntax } from "./index.js";

/** What a maker would see: place, rule and sentence. */
function told(text: string, syntax: Syntax): string[] {
  return parseDocument({ text, file: "trellis.yaml", syntax }).findings.map((one) => {
    const { problem } = say(one, en);
    return `${one.at.line}:${one.at.column} ${one.rule} ${problem}`;
  });
}

const manifest = `tool: webinar-import
produces:
  - contract: lead@1
    data: exports/*.csv
    map:
      email: Email Address
      "consents[0].basis": { value: consent }
`;

describe("parseDocument of YAML", () => {
  it("keeps the value and the place of everything", () => {
    const document = parseDocument({ text: manifest, file: "trellis.yaml", syntax: "yaml" });
    expect(document.findings).toEqual([]);
    expect(document.value).toEqual({
      tool: "webinar-import",
      produces: [
        {
          contract: "lead@1",
          data: "exports/*.csv",
          map: { email: "Email Address", "consents[0].basis": { value: "consent" } },
        },
      ],
    });
    expect(document.locate("")).toEqual({ line: 1, column: 1 });
    expect(document.locate("/tool")).toEqual({ line: 1, column: 7 });
    expect(document.locate("/tool", "key")).toEqual({ line: 1, column: 1 });
    expect(document.locate("/produces/0/map/email")).toEqual({ line: 6, column: 14 });
    expect(document.locate("/produces/0/map/consents[0].basis/value")).toEqual({ line: 7, column: 37 });
    expect(document.locate("/produces/0", "key")).toEqual({ line: 3, column: 5 });
    expect(document.locate("/produces/1")).toBeUndefined();
    expect(document.locate("/owner")).toBeUndefined();
    expect(closestPosition(document, "/produces/0/map/lastName")).toEqual({ line: 5, column: 5 });
  });

  it("counts columns in UTF-16 units", () => {
    const { locate } = parseDocument({ text: "a: { 🌱é: 1, b: 2 }", file: "f", syntax: "yaml" });
    expect(locate("/a/b")).toEqual({ line: 1, column: 17 });
  });

  it("follows the core schema: dates, yes and no stay texts, and “<<” is a name", () => {
    const text = "on: 2027-06-30\nyes: no\nzip: 012\nhex: 0x1F\n<<: { a: 1 }\nempty:\n";
    const { value, findings } = parseDocument({ text, file: "f", syntax: "yaml" });
    expect(findings).toEqual([]);
    expect(value).toEqual({ on: "2027-06-30", yes: "no", zip: 12, hex: 31, "<<": { a: 1 }, empty: null });
  });

  it("repeats what an alias repeats, and finds it where it is written", () => {
    const { value, locate } = parseDocument({ text: "a: &x { b: 1 }\nc: [*x, *x]\n", file: "f", syntax: "yaml" });
    expect(value).toEqual({ a: { b: 1 }, c: [{ b: 1 }, { b: 1 }] });
    expect(locate("/c/1")).toEqual({ line: 2, column: 9 });
    expect(locate("/c/1/b")).toEqual({ line: 1, column: 12 });
  });

  it.each<[string, string[]]>([
    [
      "title: Spring: the guide\n",
      ["1:8 file/syntax-error This text has a “:” and a space in it, which reads as the start of another value."],
    ],
    ["data: *.csv\n", ["1:7 file/syntax-error A text cannot start with “*” unless it is in quotation marks."]],
    ["contact: @acme\n", ["1:10 file/syntax-error A text cannot start with “@” unless it is in quotation marks."]],
    ["a:\n\tb: 1\n", ["2:1 file/syntax-error This line is indented with a tab."]],
    ["a: 1\n  b: 2\n", ["2:3 file/syntax-error This line is indented differently from the lines it belongs to."]],
    ["a: [1, 2\nb: 3\n", ["1:4 file/syntax-error The “[” that opens here is never closed."]],
    ["a: { b: [1] ]\n", ["1:13 file/syntax-error There is a “]” here where “}” must come first."]],
    ['a: "x\nb: 2\n', ["1:4 file/syntax-error The quotation mark that opens here is never closed."]],
    ["a: 1\nb\nc: 3\n", ["2:1 file/syntax-error A “:” with a space after it is missing on this line."]],
    ["a:1\nb: 2\n", ["1:1 file/syntax-error A “:” with a space after it is missing on this line."]],
    ["a: - b\n", ["1:4 file/syntax-error A list begins here on the same line as its name."]],
    [
      'a: "say "hi" now"\n',
      ["1:10 file/syntax-error There is a quotation mark inside this text, so the text ends too early."],
    ],
    ['a: "C:\\q"\n', ["1:7 file/syntax-error The “\\” here starts no sign that is known."]],
    ["a: 1\n---\nb: 2\n", ["2:1 file/syntax-error A second document begins here, after “---”; we read one per file."]],
    ["# nothing yet\n", ["1:1 file/syntax-error The file is empty."]],
    [
      "a: .nan\nb: -.inf\n",
      [
        "1:4 file/unsupported-value The value here is “not a number”.",
        "2:4 file/unsupported-value The value here is “infinity”, which is no number.",
      ],
    ],
    [
      "id: 12345678901234567890\n",
      ["1:5 file/unsupported-value This number is so long that programs round it without a word."],
    ],
    ["2027: x\n", ["1:1 file/unsupported-value What stands before the “:” here is not read as a text."]],
    ["text: {{ name }}\n", ["1:8 file/unsupported-value What stands before the “:” here is not read as a text."]],
    [
      "a: !!js/function 'x'\nb: !!binary aGk=\n",
      [
        "1:18 file/unsupported-value A word that starts with “!” asks programs to convert this value, and we convert nothing.",
        "2:13 file/unsupported-value A word that starts with “!” asks programs to convert this value, and we convert nothing.",
      ],
    ],
    ["a: 1\nb: 2\na: 3\n", ["3:1 file/duplicate-key “a” stands here a second time; the first is on line 1."]],
  ])("says what is wrong in %j", (text, sentences) => {
    expect(told(text, "yaml")).toEqual(sentences);
  });
});

describe("parseDocument of JSON", () => {
  it("tells every mistake of a text", () => {
    const text = `{
  "name": "lead"
  "owner": 'sales',
  version: 1,
  "draft": True,
}`;
    expect(told(text, "json")).toEqual([
      "2:17 file/syntax-error A comma is missing at the end of this line.",
      "3:12 file/syntax-error The quotation marks here are single ones.",
      "4:3 file/syntax-error The name here has no quotation marks.",
      "5:12 file/syntax-error “True” is not a word that JSON knows.",
      "5:16 file/syntax-error There is a comma too many here.",
    ]);
  });

  it("reports a name that stands twice with both places, and keeps the last value", () => {
    const document = parseDocument({
      text: '{ "a": 1,\n "b": { "a": 2 },\n "a": 3 }',
      file: "lead.json",
      syntax: "json",
      at: { tool: "t" },
    });
    expect(document.value).toEqual({ a: 3, b: { a: 2 } });
    expect(document.locate("/a")).toEqual({ line: 3, column: 7 });
    expect(document.findings).toEqual([
      {
        rule: "file/duplicate-key",
        level: "hard",
        at: { tool: "t", file: "lead.json", line: 3, column: 2, pointer: "/a" },
        data: { name: "a", firstLine: 1 },
        related: [{ role: "first", at: { tool: "t", file: "lead.json", line: 1, column: 3, pointer: "/a" } }],
      },
    ]);
  });
});

describe("parseDocument of a hostile text", () => {
  it.each<[string, Syntax, string]>([
    ["brackets", "json", "[".repeat(100_000)],
    ["objects", "json", '{"a":'.repeat(100_000)],
    ["brackets", "yaml", "[".repeat(100_000)],
    ["lists", "yaml", "- ".repeat(100_000)],
    ["names", "yaml", "? ".repeat(100_000)],
    ["maps", "yaml", "{a: ".repeat(50_000)],
  ])("stops at a hundred thousand levels of %s in %s", (_, syntax, text) => {
    const document = parseDocument({ text, file: "f", syntax });
    expect(document.value).toBeUndefined();
    expect(document.findings.map(({ rule, data }) => [rule, data])).toEqual([["file/too-deep", { limit: 256 }]]);
  });

  it("stops when aliases would fill the memory", () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    const { value, findings } = parseDocument({
      text: `l0: &l0 [lol]\n${levels.join("\n")}\n`,
      file: "f",
      syntax: "yaml",
    });
    expect(value).toBeUndefined();
    expect(findings).toEqual([
      { rule: "file/alias-bomb", level: "hard", at: { file: "f", line: 1, column: 1 }, data: { endless: false } },
    ]);
  });

  it("stops when a part contains itself", () => {
    const { value, findings } = parseDocument({ text: "a: &a [1, *a]\n", file: "f", syntax: "yaml" });
    expect(value).toBeUndefined();
    expect(findings).toEqual([
      { rule: "file/alias-bomb", level: "hard", at: { file: "f", line: 1, column: 11 }, data: { endless: true } },
    ]);
  });

  it.each<[Syntax, string]>([
    ["json", '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'],
    ["yaml", "__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n"],
  ])("keeps the names of JavaScript's own parts as plain names in %s", (syntax, text) => {
    const { value, locate } = parseDocument({ text, file: "f", syntax });
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
    expect(locate("/__proto__/polluted")?.line).toBe(1);
    expect(locate("/toString")).toBeUndefined();
  });

  it("tells a few of a hundred thousand mistakes in YAML", () => {
    for (const text of [
      "a: 1\n".repeat(50_000),
      "]".repeat(50_000),
      `[\n${"}\n".repeat(50_000)}`,
      "- .nan\n".repeat(50_000),
    ]) {
      const { findings } = parseDocument({ text, file: "f", syntax: "yaml" });
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.length).toBeLessThan(25);
    }
  }, 60_000);

  it("tells at most twenty mistakes", () => {
    expect(parseDocument({ text: "[".concat("nope,".repeat(1000)), file: "f", syntax: "json" }).findings).toHaveLength(
      20,
    );
  });
});
