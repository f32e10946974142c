/** A placeholder as it stands in a template: `{{ benefits.title }}`. */
export interface Placeholder {
  readonly name: string;
  /** Where it stands in the piece of source that was split. */
  readonly start: number;
  readonly end: number;
}

/** Text and placeholders in turn, and where something looks like a placeholder and is none. */
export interface SplitText {
  readonly pieces: readonly (string | Placeholder)[];
  readonly malformed: readonly { readonly start: number; readonly text: string }[];
}

const shape = /\{\{\s*([a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*)*)\s*\}\}/y;

/** Splits a piece of a template at its placeholders. */
export function splitPlaceholders(text: string): SplitText {
  const pieces: (string | Placeholder)[] = [];
  const malformed: { start: number; text: string }[] = [];
  let from = 0;
  for (let at = text.indexOf("{{"); at !== -1; at = text.indexOf("{{", from)) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (!match) {
      malformed.push({ start: at, text: text.slice(at, at + 40).split(/[\n<]/)[0] ?? "" });
      pieces.push(text.slice(from, at + 2));
      from = at + 2;
      continue;
    }
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push({ name: match[1] ?? "", start: at, end: at + match[0].length });
    from = at + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return { pieces, malformed };
}
