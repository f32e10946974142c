/** Where an element of a JSON list ends, and the sign that stands there. A list closed by "}" is a mistake to report. */
export interface ElementCut {
  readonly end: number;
  readonly sign: "," | "]" | "}";
}

/** Finds where the elements of a list end, byte by byte; it remembers strings and brackets from one chunk to the next. */
export interface ElementCutter {
  /** The next end at or after `from`, or undefined when the chunk has none. */
  next(bytes: Uint8Array, from: number): ElementCut | undefined;
}

/** Makes a cutter that stands behind a list's opening bracket. */
export function createElementCutter(): ElementCutter {
  let depth = 0;
  let inString = false;
  let escaped = false;

  function next(bytes: Uint8Array, from: number): ElementCut | undefined {
    const end = bytes.length;
    for (let at = from; at < end; at++) {
      if (inString) at = stringEnd(bytes, at, end);
      const byte = bytes[at];
      if (byte === 0x22) inString = true;
      else if (byte === 0x5b || byte === 0x7b) depth++;
      else if (byte === 0x5d || byte === 0x7d) {
        if (depth === 0) return { end: at, sign: byte === 0x5d ? "]" : "}" };
        depth--;
      } else if (byte === 0x2c && depth === 0) return { end: at, sign: "," };
    }
    return undefined;
  }

  /** The offset behind the string that `from` is in, or the chunk's end. */
  function stringEnd(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    if (escaped) at++;
    escaped = false;
    for (; at < end; at++) {
      const byte = bytes[at];
      if (byte === 0x5c) at++;
      // A string holds no line end. One that seems to was never closed, and the next line is sound again.
      else if (byte === 0x22 || byte === 0x0a) {
        inString = false;
        return at + 1;
      }
    }
    escaped = at > end;
    return end;
  }

  return { next };
}
