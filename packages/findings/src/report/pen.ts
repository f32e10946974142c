import type { ReportPhrases } from "./report-phrases.js";
import type { Style } from "./style.js";

/** What every part of the text report is written with. */
export interface Pen {
  readonly phrases: ReportPhrases;
  readonly style: Style;
  /** Terminal cells in a line. */
  readonly width: number;
}

/** Sentences hold values that are cut already; this bounds what a rule's words may make of them. */
export const longest = 2000;

/** Blocks of lines with an empty line between them. */
export function stack(blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
