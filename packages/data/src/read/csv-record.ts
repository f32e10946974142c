import type { Position } from "@trellis/contract/read";
import { type Place, pointerSegments } from "@trellis/findings";
import { cellName } from "./cell-name.js";
import { plainPositions } from "./csv-row.js";
import type { DataRecord } from "./data-record.js";

/** A column of a table, from its header. */
export interface CsvColumn {
  /** As the header says it, without white space around it; empty when the header leaves it out. */
  readonly name: string;
  /** From 0. */
  readonly index: number;
  readonly line: number;
  readonly column: number;
  /** The header's cell as a spreadsheet program shows it: "C1". */
  readonly cell: string;
}

/** A row of a table. */
export class CsvRecord implements DataRecord {
  #positions: readonly Position[] | undefined;

  constructor(
    readonly columns: readonly CsvColumn[],
    readonly cells: readonly string[],
    readonly record: number,
    readonly line: number,
    /** The row as a spreadsheet program counts it, blank ones included. */
    readonly row: number,
    positions?: readonly Position[],
  ) {
    this.#positions = positions;
  }

  /** The cells under the names of their columns. Of columns with one name the first counts; `placeOf` tells all apart. */
  get value(): { readonly [column: string]: string } {
    const named = this.columns.filter(({ name }) => name !== "").reverse();
    return Object.fromEntries(named.map(({ name, index }) => [name, this.cells[index] ?? ""]));
  }

  /** The place of the cell in column `index`, from 0. */
  placeOf(index: number): Pick<Place, "line" | "column" | "cell"> {
    this.#positions ??= plainPositions(this.cells, this.line);
    return { ...(this.#positions[index] ?? { line: this.line }), cell: cellName(index, this.row) };
  }

  locate(pointer: string): Position | undefined {
    const [name, ...deeper] = pointerSegments(pointer);
    if (name === undefined) return { line: this.line, column: 1 };
    const index = deeper.length > 0 ? -1 : this.columns.findIndex((column) => column.name === name);
    const { line, column } = index === -1 ? {} : this.placeOf(index);
    return line === undefined || column === undefined ? undefined : { line, column };
  }
}
