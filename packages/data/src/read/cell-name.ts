/** A cell as spreadsheet programs show it: `cellName(2, 14)` is "C14". The column counts from 0, the row from 1. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A column as spreadsheet programs name it: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
