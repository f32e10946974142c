import type { ColumnSample } from "./column-sample.js";

/** Collects a few values of each column. */
export interface Sampler {
  add(value: unknown, cells?: readonly string[]): void;
  readonly records: number;
  columns(): ColumnSample[];
}

const mostValues = 500;
const mostColumns = 1000;
const longest = 2000;
const deepest = 4;

/** Makes a sampler for the columns of a table, or, without them, for the properties of JSON records. */
export function createSampler(header?: readonly string[]): Sampler {
  const names = header ?? [];
  const found = new Map<string, { values: string[]; isJson: boolean }>(
    names.map((name) => [name, { values: [], isJson: false }]),
  );
  let records = 0;

  function keep(name: string, value: unknown, isJson: boolean): void {
    let column = found.get(name);
    if (!column) {
      if (found.size >= mostColumns) return;
      column = { values: [], isJson };
      found.set(name, column);
    }
    const text = typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);
    if (text.trim() !== "" && column.values.length < mostValues) column.values.push(text.slice(0, longest));
  }

  function keepProperties(value: object, above: string, depth: number): void {
    for (const [key, inner] of Object.entries(value)) {
      const name = above === "" ? key : `${above}.${key}`;
      const isGroup = typeof inner === "object" && inner !== null && !Array.isArray(inner);
      if (isGroup && depth < deepest) keepProperties(inner, name, depth + 1);
      else keep(name, inner, true);
    }
  }

  return {
    add: (value, cells) => {
      records++;
      if (cells) {
        // Of columns with one name the first counts, as in the check.
        for (const [index, name] of names.entries()) {
          if (names.indexOf(name) === index) keep(name, cells[index] ?? "", false);
        }
      } else if (typeof value === "object" && value !== null && !Array.isArray(value)) keepProperties(value, "", 1);
    },
    get records() {
      return records;
    },
    columns: () => [...found].map(([name, { values, isJson }]) => ({ name, values, ...(isJson && { isJson }) })),
  };
}
