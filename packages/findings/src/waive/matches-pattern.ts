/**
 * Whether a path is meant by a pattern: `*` stands for a part of one name, `**` for any number of folders. Takes time in
 * proportion to both lengths multiplied, whatever a stranger writes.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  return isMeant(pattern.split("/"), path.split("/"), {
    isAny: (part) => part === "**",
    isSame: (part, name) => isMeant([...part], [...name], { isAny: (unit) => unit === "*", isSame: Object.is }),
  });
}

interface Items {
  /** Whether an item of the pattern stands for any number of items. */
  readonly isAny: (item: string) => boolean;
  readonly isSame: (item: string, found: string) => boolean;
}

/** Goes along both, and back no further than the last item that stands for any number. */
function isMeant(pattern: readonly string[], found: readonly string[], { isAny, isSame }: Items): boolean {
  let at = 0;
  let any = -1;
  let from = 0;
  for (let index = 0; index < found.length; ) {
    const item = pattern[at];
    if (item !== undefined && isAny(item)) {
      any = at++;
      from = index;
    } else if (item !== undefined && isSame(item, found[index] ?? "")) {
      at++;
      index++;
    } else if (any >= 0) {
      at = any + 1;
      index = ++from;
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}
