/**
 * Whether a path is meant by a pattern: `*` stands for a part of one name, `**` for any number of folders. Takes time in
 * proportion to both lengths multiplied, whatever a stranger writes.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  return isMeant(pattern.split("/"), path.split("/"), {
    any: "**",
    isSame: (part, name) => isMeant([...part], [...name], { any: "*", isSame: Object.is }),
  });
}

interface Items {
  /** The item of a pattern that stands for any number of items. */
  readonly any: string;
  readonly isSame: (item: string, found: string) => boolean;
}

/** Goes along both, and back no further than the last item that stands for any number. */
function isMeant(pattern: readonly string[], found: readonly string[], { any, isSame }: Items): boolean {
  let at = 0;
  // The last item that stood for any number, and what it stands for so far.
  let back = -1;
  let from = 0;
  let index = 0;
  for (let name = found[index]; name !== undefined; name = found[index]) {
    const item = pattern[at];
    if (item === any) {
      back = at++;
      from = index;
    } else if (item !== undefined && isSame(item, name)) {
      at++;
      index++;
    } else if (back >= 0) {
      at = back + 1;
      index = ++from;
    } else return false;
  }
  return pattern.slice(at).every((item) => item === any);
}
