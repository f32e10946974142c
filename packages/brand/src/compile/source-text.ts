/** A text with the places of its lines. */
export interface SourceText {
  readonly text: string;
  /** Line and column of an offset, from 1. */
  position(offset: number): { line: number; column: number };
}

/** Reads a template's text: one kind of line end, so that offsets mean the same to everybody. */
export function sourceText(raw: string): SourceText {
  const text = raw.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  let starts: number[] | undefined;
  return {
    text,
    position(offset) {
      if (!starts) {
        starts = [0];
        for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
      }
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}
