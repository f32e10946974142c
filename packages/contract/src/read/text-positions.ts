import type { Position } from "./text-problem.js";

/** Turns offsets of a text into positions. The lines are only counted when the first one is asked for. */
export function textPositions(text: string, start: Position = { line: 1, column: 1 }): (offset: number) => Position {
  let lineStarts: number[] | undefined;
  return (offset) => {
    lineStarts ??= findLineStarts(text);
    const index = lastAtOrBefore(lineStarts, offset);
    const column = offset - (lineStarts[index] ?? 0) + 1;
    return { line: start.line + index, column: index === 0 ? start.column + column - 1 : column };
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
