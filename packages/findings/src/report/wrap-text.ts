/**
 * Breaks a text at its spaces into lines of at most `width` terminal cells. The first line starts with `first`, the
 * others with `rest`. No-break spaces hold; a word longer than a line is broken where the line ends.
 */
export function wrapText(text: string, width: number, first = "", rest: string = first): string[] {
  const lines: string[] = [];
  let line = first;
  let used = cellWidth(first);
  let isEmpty = true;

  function next(): void {
    lines.push(line);
    line = rest;
    used = cellWidth(rest);
    isEmpty = true;
  }

  for (const word of text.split(" ").filter((part) => part !== "")) {
    const cells = cellWidth(word);
    if (!isEmpty && used + 1 + cells > width) next();
    if (!isEmpty) {
      line += " ";
      used++;
    }
    if (used + cells <= width) {
      line += word;
      used += cells;
    } else {
      for (const [index, piece] of breakWord(word, width - used, width - cellWidth(rest)).entries()) {
        if (index > 0) next();
        line += piece;
        used += cellWidth(piece);
      }
    }
    isEmpty = false;
  }
  lines.push(line);
  return lines;
}

/** How many terminal cells a text takes: marks take none, ideographs and emoji take two. */
export function cellWidth(text: string): number {
  if (single.test(text)) return text.length;
  let cells = 0;
  for (const character of text) cells += none.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return cells;
}

/** Most text takes one cell for each unit. */
const single = /^[\x20-\x7E\u00A0-\u02FF\u2010-\u2027]*$/;

const none = /[\p{M}\u200C\u200D]/u;
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** A word in pieces: the first fits into `room`, the others, each on its own line, into `width`. */
function breakWord(word: string, room: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let left = room;
  for (const character of word) {
    const cells = cellWidth(character);
    if (cells > left && piece !== "") {
      pieces.push(piece);
      piece = "";
      left = width;
    }
    piece += character;
    left -= cells;
  }
  return [...pieces, piece];
}

/** In place of a space: holds words together until the lines are made. {@link release} gives the space back. */
export const held = "\uE000";

/** Gives a line its spaces back. */
export function release(line: string): string {
  return line.replaceAll(held, " ");
}
