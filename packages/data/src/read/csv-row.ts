import type { Position } from "@trellis/contract/read";
import type { TextLine } from "./cut-lines.js";
import type { Delimiter } from "./detect-delimiter.js";

/** What came of reading a row: whole, not yet at its end, or with a quotation mark where none can be. */
type RowState = "whole" | "open" | "misplaced";

/** A row of a table that is read line by line, since a cell in quotation marks may hold line ends. */
export interface RowScanner {
  readonly cells: string[];
  /** Where each cell begins, its quotation mark included. */
  readonly positions: Position[];
  /** Where the last quotation mark stands that opened a cell. */
  readonly opened: Position | undefined;
  /** Where a quotation mark stands that neither ends its cell nor is doubled. */
  readonly misplaced: Position | undefined;
  read(line: TextLine): RowState;
}

/** Makes a scanner for one row. Quotation marks inside a cell that does not begin with one are taken as they are. */
export function createRowScanner(delimiter: Delimiter): RowScanner {
  let cell = "";
  let isOpen = false;
  const scanner = {
    cells: [] as string[],
    positions: [] as Position[],
    opened: undefined as Position | undefined,
    misplaced: undefined as Position | undefined,
    read,
  };

  function read({ text, line, ending }: TextLine): RowState {
    let at = 0;
    for (;;) {
      if (!isOpen) {
        const position = { line, column: at + 1 };
        scanner.positions.push(position);
        if (text.charCodeAt(at) !== 0x22) {
          const end = text.indexOf(delimiter, at);
          scanner.cells.push(end === -1 ? text.slice(at) : text.slice(at, end));
          if (end === -1) return "whole";
          at = end + 1;
          continue;
        }
        scanner.opened = position;
        isOpen = true;
        cell = "";
        at++;
      }
      const quote = text.indexOf('"', at);
      if (quote === -1) {
        cell += text.slice(at) + ending;
        return "open";
      }
      cell += text.slice(at, quote);
      at = quote + 1;
      if (text.charCodeAt(at) === 0x22) {
        cell += '"';
        at++;
        continue;
      }
      isOpen = false;
      scanner.cells.push(cell);
      while (text.charCodeAt(at) === 0x20) at++;
      if (at === text.length) return "whole";
      if (text.charAt(at) !== delimiter) {
        scanner.misplaced = { line, column: quote + 1 };
        return "misplaced";
      }
      at++;
    }
  }

  return scanner;
}

/** Where the cells of a row without quotation marks begin. */
export function plainPositions(cells: readonly string[], line: number): Position[] {
  let column = 1;
  return cells.map((cell) => {
    const position = { line, column };
    column += cell.length + 1;
    return position;
  });
}
