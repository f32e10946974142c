/** One measured figure beside the target it is held to. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: "×" | "kB" | "modules" | "ms" | "answers";
  /** The most the figure may be; absent when it is only reported. */
  readonly atMost?: number;
}

/** Figures as lines of a table, with what missed its target marked. */
export function table(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ what }) => what.length));
  return figures.map((figure) => row(figure, width)).join("\n");
}

/** Whether a figure keeps its target. */
export function holds({ value, atMost }: Figure): boolean {
  return atMost === undefined || value <= atMost;
}

function row(figure: Figure, width: number): string {
  const value = figure.unit === "modules" || figure.unit === "answers" ? String(figure.value) : figure.value.toFixed(2);
  const target =
    figure.atMost === undefined ? "" : `at most ${figure.atMost} ${figure.unit}  ${holds(figure) ? "holds" : "MISSED"}`;
  return `${figure.what.padEnd(width)}  ${value.padStart(8)} ${figure.unit.padEnd(7)}  ${target}`.trimEnd();
}
