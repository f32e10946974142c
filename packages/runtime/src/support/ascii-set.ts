/** A set of ASCII characters as a table: asking it costs one look-up. */
export type AsciiSet = Uint8Array;

/** The set of the characters in `members`; `a-z` is a range, and a `-` at the end stands for itself. */
export function asciiSet(members: string): AsciiSet {
  const set = new Uint8Array(128);
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
  return set[code] === 1;
}
