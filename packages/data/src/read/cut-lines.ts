import { decodeLine, type TextFlaw } from "./decode-line.js";
import { readFileStart, startBytes } from "./file-start.js";

/** One line of a text file. */
export interface TextLine {
  /** Without its line end. */
  readonly text: string;
  readonly line: number;
  /** The file's last line may have none. */
  readonly ending: "\n" | "\r\n" | "\r" | "";
  /** The line's bytes were no text, which has been reported; what `text` says is not what was meant. */
  readonly flawed: boolean;
}

/** How a {@link LineCutter} is made. */
export interface LineOptions {
  readonly maxBytes: number;
  /** Line ends between quotation marks do not tell how the file ends its lines. */
  readonly quoted?: boolean;
  report(flaw: TextFlaw): void;
}

/** Cuts a stream of bytes into lines of text; never holds more than one line, and no line beyond the limit. */
export interface LineCutter {
  push(bytes: Uint8Array): Iterable<TextLine>;
  end(): Iterable<TextLine>;
}

const lf = 0x0a;
const cr = 0x0d;

/** Makes a {@link LineCutter}. Lines end with LF or CRLF; a file whose first line ends with a lone CR ends all so. */
export function createLineCutter({ maxBytes, quoted = false, report }: LineOptions): LineCutter {
  // What came before the first line end told how lines end here.
  let head: Buffer[] = [];
  let headBytes = 0;
  let nextLook = startBytes;
  let sign: number | undefined;
  let state: "unknown" | "text" | "no-text" = "unknown";
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let skipping = false;
  let line = 1;

  function* push(bytes: Uint8Array): Iterable<TextLine> {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (sign !== undefined) {
      yield* cut(chunk, sign);
      return;
    }
    // Looking again only at twice the length keeps a first line of many chunks cheap.
    if (state === "no-text" || !keepHead(chunk)) return;
    const rest = readHead(Buffer.concat(head), false);
    head = sign === undefined ? [rest] : [];
    if (sign !== undefined) yield* cut(rest, sign);
  }

  function keepHead(chunk: Buffer): boolean {
    // A copy: whoever gave the bytes may use them again.
    head.push(Buffer.from(chunk));
    headBytes += chunk.length;
    if (headBytes < nextLook && headBytes <= maxBytes) return false;
    nextLook = headBytes * 2;
    return true;
  }

  /** Finds out what kind of text this is, as far as its beginning tells; gives it back without its mark. */
  function readHead(bytes: Buffer, isAll: boolean): Buffer {
    let rest = bytes;
    if (state === "unknown") {
      const text = readFileStart(bytes, report);
      state = text ? "text" : "no-text";
      rest = text ?? empty;
    }
    if (state === "no-text") return empty;
    // A quotation mark that never closes hides every line end: then the marks tell nothing.
    const tooLong = rest.length > maxBytes;
    sign = findLineEnd(rest, quoted, isAll) ?? (isAll || tooLong ? (findLineEnd(rest, false, isAll) ?? lf) : undefined);
    return rest;
  }

  function* cut(chunk: Buffer, end: number): Iterable<TextLine> {
    let begin = 0;
    for (let at = chunk.indexOf(end); at !== -1; at = chunk.indexOf(end, begin)) {
      yield finish(chunk.subarray(begin, at), end);
      begin = at + 1;
    }
    hold(chunk.subarray(begin));
  }

  function hold(rest: Buffer): void {
    if (rest.length === 0 || skipping) return;
    skipping = pendingBytes + rest.length > maxBytes;
    if (skipping) pending = [];
    // A copy: whoever gave the bytes may use them again.
    else pending.push(Buffer.from(rest));
    pendingBytes += rest.length;
  }

  function finish(last: Buffer, end: number | undefined): TextLine {
    const tooLong = skipping || pendingBytes + last.length > maxBytes;
    if (tooLong) report({ kind: "too-long", at: { line, column: 1 } });
    const bytes = tooLong ? empty : pendingBytes > 0 ? Buffer.concat([...pending, last]) : last;
    const made = read(bytes, end, tooLong);
    pending = [];
    pendingBytes = 0;
    skipping = false;
    line++;
    return made;
  }

  function read(bytes: Buffer, end: number | undefined, tooLong: boolean): TextLine {
    const hasCr = end === lf && bytes[bytes.length - 1] === cr;
    const { text, flawed } = decodeLine(hasCr ? bytes.subarray(0, -1) : bytes, { line, column: 1 }, report);
    const ending = end === undefined ? "" : end === cr ? "\r" : hasCr ? "\r\n" : "\n";
    return { text, line, ending, flawed: flawed || tooLong };
  }

  function* end(): Iterable<TextLine> {
    if (sign === undefined && state !== "no-text") {
      const rest = readHead(Buffer.concat(head), true);
      head = [];
      if (sign !== undefined) yield* cut(rest, sign);
    }
    if (pendingBytes > 0) yield finish(empty, undefined);
  }

  return { push, end };
}

const empty = Buffer.alloc(0);

/** LF or CR, by the first line end; undefined while none is certain. */
function findLineEnd(bytes: Buffer, quoted: boolean, isAll = false): number | undefined {
  const first = firstOf(bytes.indexOf(lf), bytes.indexOf(cr));
  if (first === -1) return undefined;
  const quote = quoted ? bytes.indexOf(0x22) : -1;
  let inQuotes = false;
  for (let at = quote === -1 ? first : Math.min(first, quote); at < bytes.length; at++) {
    const byte = bytes[at];
    if (quoted && byte === 0x22) inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (byte === lf) return lf;
    else if (byte === cr) {
      if (at + 1 < bytes.length) return bytes[at + 1] === lf ? lf : cr;
      return isAll ? cr : undefined;
    }
  }
  return undefined;
}

function firstOf(a: number, b: number): number {
  return a === -1 || (b !== -1 && b < a) ? b : a;
}
