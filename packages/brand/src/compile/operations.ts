import type { Operation } from "./model.js";

/** A change to the source of a template: what stands between two offsets is replaced, or wrapped. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** Operations instead of the source. */
  readonly instead?: readonly Operation[];
  /** What is made of the operations of the source between. */
  readonly wrap?: (body: readonly Operation[]) => Operation;
}

/** Turns a source and its edits into operations. Edits lie inside each other or apart, never across. */
export function buildOperations(source: string, edits: readonly Edit[]): readonly Operation[] {
  const sorted = [...edits.entries()].sort(
    ([i, a], [j, b]) => a.start - b.start || rank(a) - rank(b) || b.end - a.end || i - j,
  );
  let next = 0;

  function build(start: number, end: number): Operation[] {
    const made: Operation[] = [];
    let from = start;
    for (let edit = sorted[next]?.[1]; edit && edit.start < end; edit = sorted[next]?.[1]) {
      next++;
      write(made, source.slice(from, edit.start));
      if (edit.wrap) made.push(edit.wrap(build(edit.start, edit.end)));
      else for (const operation of edit.instead ?? []) add(made, operation);
      from = edit.end;
    }
    write(made, source.slice(from, end));
    return made;
  }
  return build(0, source.length);
}

/** At one place: what is put before comes first, then what wraps the place. */
function rank({ start, end, wrap }: Edit): number {
  return wrap ? 1 : start === end ? 0 : 2;
}

function write(to: Operation[], text: string): void {
  if (text !== "") add(to, { do: "write", text });
}

function add(to: Operation[], operation: Operation): void {
  const last = to.at(-1);
  if (operation.do === "write" && last?.do === "write")
    to[to.length - 1] = { do: "write", text: last.text + operation.text };
  else to.push(operation);
}
