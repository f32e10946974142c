import type { SchemaError } from "../contract-parts.js";

// The paths of errors tell the whole way through the schema, `…/oneOf/1/$ref/required`, and so does their order: what
// was raised inside a keyword comes before the keyword's own error.

/** The index of the first error that was raised inside the keyword of the error at `index`, not below `from`. */
export function startOfInside(errors: readonly SchemaError[], from: number, index: number): number {
  const inside = `${errors[index]?.schemaPath}/`;
  let start = index;
  while (start > from && errors[start - 1]?.schemaPath.startsWith(inside)) start--;
  return start;
}

/** The errors from `start` up to the keyword's own at `index` as ranges, one for each branch that failed. */
export function splitBranches(errors: readonly SchemaError[], start: number, index: number): [number, number][] {
  const { length } = `${errors[index]?.schemaPath}/`;
  const branches: [number, number][] = [];
  let current: string | undefined;
  for (let at = start; at < index; at++) {
    const number = errors[at]?.schemaPath.slice(length).split("/", 1)[0];
    const last = branches.at(-1);
    if (last && number === current) last[1] = at + 1;
    else branches.push([at, at + 1]);
    current = number;
  }
  return branches;
}
