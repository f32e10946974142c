import type { SyntaxProblem } from "./text-problem.js";

/** A sign of JSON's grammar, or what stands between two signs. */
type JsonToken = "{" | "}" | "[" | "]" | ":" | "," | "string" | "number" | "word" | "end";

/** Reads a text token by token. The fields describe the token that `next` came to. */
export interface JsonScanner {
  readonly kind: JsonToken;
  /** Offsets of the token in the text. */
  readonly start: number;
  readonly end: number;
  /** The string without its quotation marks and escapes; the number or word as it is written. */
  readonly text: string;
  /** The token was mended so that reading can go on; what follows it directly proves nothing. */
  readonly mended: boolean;
  next(): JsonToken;
  /** Leaves out the token and what is left of its line, but for the commas and brackets at the line's end. */
  skipLine(): void;
}

/** What a scanner calls for every sign or text that JSON does not know, before it reads on as a person would. */
export type ReportSyntax = (what: SyntaxProblem, offset: number, found?: string, instead?: string) => void;

/** Makes a scanner that stands before the first token, at `from`. */
export function createJsonScanner(source: string, report: ReportSyntax, from = 0): JsonScanner {
  let offset = from;

  const scanner = {
    kind: "end" as JsonToken,
    start: from,
    end: from,
    text: "",
    mended: false,
    next,
    skipLine,
  };

  function next(): JsonToken {
    skipSpace();
    scanner.start = offset;
    scanner.mended = false;
    scanner.kind = read(source.charCodeAt(offset));
    scanner.end = offset;
    return scanner.kind;
  }

  function read(code: number): JsonToken {
    switch (code) {
      case 0x22:
        return readString();
      case 0x2c:
        offset++;
        return ",";
      case 0x3a:
        offset++;
        return ":";
      case 0x5b:
        offset++;
        return "[";
      case 0x5d:
        offset++;
        return "]";
      case 0x7b:
        offset++;
        return "{";
      case 0x7d:
        offset++;
        return "}";
      case 0x27:
        return readForeignQuotes("single-quotes", "'");
      case 0x2018:
        return readForeignQuotes("curly-quotes", "’");
      case 0x201c:
      case 0x201d:
      case 0x201e:
        return readForeignQuotes("curly-quotes", "”“");
      case 0xab:
        return readForeignQuotes("curly-quotes", "»");
      default:
        return offset >= source.length ? "end" : readBare();
    }
  }

  function skipSpace(): void {
    for (;;) {
      const code = source.charCodeAt(offset);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) offset++;
      else if (code === 0x23 || (code === 0x2f && /[/*]/.test(source.charAt(offset + 1)))) skipComment();
      else if (code > 0x7f && oddSpace.test(source.charAt(offset))) skipOddSpace();
      else return;
    }
  }

  function skipOddSpace(): void {
    report("odd-space", offset);
    while (oddSpace.test(source.charAt(offset))) offset++;
  }

  function skipComment(): void {
    report("comment", offset);
    const isBlock = source.startsWith("/*", offset);
    const close = source.indexOf(isBlock ? "*/" : "\n", offset + 1);
    offset = close === -1 ? source.length : close + (isBlock ? 2 : 1);
  }

  function readString(): JsonToken {
    const begin = ++offset;
    for (;;) {
      const code = source.charCodeAt(offset);
      if (code === 0x22) {
        scanner.text = source.slice(begin, offset++);
        return "string";
      }
      if (code === 0x5c || !(code >= 0x20)) break;
      offset++;
    }
    return readStringSlowly(begin);
  }

  function readStringSlowly(begin: number): JsonToken {
    let text = source.slice(begin, offset);
    for (;;) {
      const code = source.charCodeAt(offset);
      if (code === 0x22) {
        offset++;
        break;
      }
      if (code === 0x5c) text += readEscape();
      else if (code === 0x0a || code === 0x0d || Number.isNaN(code)) {
        report("quote-unclosed", begin - 1);
        text = endOpenString(begin);
        break;
      } else {
        if (code < 0x20) report("control-character", offset);
        text += source.charAt(offset++);
      }
    }
    scanner.text = text;
    return "string";
  }

  /** A string that the line's end cut off most likely ended before the comma or bracket at the line's end. */
  function endOpenString(begin: number, end = offset): string {
    let last = end;
    while (last > begin && " \t\r,}]".includes(source.charAt(last - 1))) last--;
    offset = last;
    scanner.mended = true;
    return source.slice(begin, last);
  }

  function readEscape(): string {
    const sign = source.charAt(offset + 1);
    const plain = escapes[sign];
    if (plain !== undefined) {
      offset += 2;
      return plain;
    }
    const digits = source.slice(offset + 2, offset + 6);
    if (sign === "u" && /^[0-9a-fA-F]{4}$/.test(digits)) {
      offset += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    report("bad-escape", offset);
    offset++;
    return "\\";
  }

  function readForeignQuotes(what: "single-quotes" | "curly-quotes", closers: string): JsonToken {
    report(what, offset);
    const begin = ++offset;
    while (offset < source.length && source.charAt(offset) !== "\n" && !closers.includes(source.charAt(offset)))
      offset++;
    scanner.text = source.slice(begin, offset);
    if (source.charAt(offset) === "\n" || offset >= source.length) scanner.text = endOpenString(begin);
    else offset++;
    return "string";
  }

  function readBare(): JsonToken {
    number.lastIndex = offset;
    const isNumber = number.test(source);
    const end = isNumber ? number.lastIndex : offset;
    bare.lastIndex = end;
    bare.test(source);
    // A number that runs on into letters or signs is none: 2027-06-30, 01, 1.2.3.
    const isWord = bare.lastIndex > end;
    const begin = offset;
    offset = isWord ? bare.lastIndex : Math.max(end, begin + 1);
    scanner.text = source.slice(begin, offset);
    return isNumber && !isWord ? "number" : "word";
  }

  function skipLine(): void {
    const end = source.indexOf("\n", offset);
    endOpenString(offset, end === -1 ? source.length : end);
    next();
    scanner.mended = true;
  }

  return scanner;
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
// What looks like a space and is none to a program: it comes with text copied from web pages and letters.
const oddSpace = /[\s\u200b\u2060\ufeff]/;
const bare = /[^\s,:{}[\]"]*/y;

const escapes: { readonly [sign: string]: string | undefined } = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
