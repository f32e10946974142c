import type { Place } from "@trellis/findings";

/** A text of the manifest that becomes another, where it stands. */
export interface TextMove {
  readonly at: Place;
  readonly from: string;
  readonly to: string;
}

/** The text of a manifest with some of its words replaced, and those that could not be. */
export interface MovedText {
  readonly text: string;
  readonly left: readonly TextMove[];
}

/** Replaces single words of a YAML file and leaves every other character: comments, quotation marks, order, line ends. */
export function moveManifest(text: string, moves: readonly TextMove[]): MovedText {
  const lines = text.split("\n");
  const left: TextMove[] = [];
  // From the right, so that the columns of one line stay true.
  for (const move of [...moves].sort((a, b) => (b.at.column ?? 0) - (a.at.column ?? 0))) {
    const index = (move.at.line ?? 0) - 1;
    const line = lines[index] ?? "";
    const start = (move.at.column ?? 1) - 1;
    const written = forms(move.from).find(([form]) => line.startsWith(form, start) && endsThere(line, start, form));
    if (!written) left.push(move);
    else lines[index] = line.slice(0, start) + written[1](move.to) + line.slice(start + written[0].length);
  }
  return { text: lines.join("\n"), left };
}

/** The ways in which YAML writes a word, and how each writes another. */
function forms(word: string): [form: string, write: (other: string) => string][] {
  return [
    [JSON.stringify(word), (other) => JSON.stringify(other)],
    [`'${word.replaceAll("'", "''")}'`, (other) => `'${other.replaceAll("'", "''")}'`],
    // A plain word may not begin or go on with marks that mean something.
    [word, (other) => (/^[A-Za-z_][\w.@-]*$/.test(other) ? other : JSON.stringify(other))],
  ];
}

/** A plain word ends where it does: `lead@1` is no part of `lead@10`. */
function endsThere(line: string, start: number, form: string): boolean {
  return /^["']/.test(form) || /^(?:$|[\s,:\]}])/.test(line.slice(start + form.length));
}
