/** A set of ASCII characters as a table: asking it costs one look-up. */
export type AsciiSet = Uint8Array;

/**
 * The set of the characters in `members`; `a-z` is a range, and a `-` at the end stands for itself. The table has room
 * for Latin-1, so that most texts never look past its end.
 */
export function asciiSet(members: string): AsciiSet {
  const set = new Uint8Array(256);
  for (let at = 0; at < members.length; at++) {
    const first = members.charCodeAt(at);
    const isRange = members[at + 1] === "-" && at + 2 < members.length;
    if (isRange) at += 2;
    set.fill(1, first, members.charCodeAt(at) + 1);
  }
  return set;
}

/** Whether the character with this code is in the set. */
export function holds(set: AsciiSet, code: number): boolean {
  return code < 256 && set[code] === 1;
}

/** The index of the first character from `start` on that is not in the set, at most `end`. */
export function endOfRun(text: string, set: AsciiSet, start: number, end: number): number {
  let at = start;
  while (at < end && holds(set, text.charCodeAt(at))) at++;
  return at;
}
