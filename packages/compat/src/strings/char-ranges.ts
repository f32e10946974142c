/** The largest code point. */
const lastChar = 0x10ffff;

/** Code points in order, as ranges that do not touch. */
export type CharRanges = readonly { readonly min: number; readonly max: number }[];

/** Whether a code point is in some ranges. */
function inRanges(ranges: CharRanges, char: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return false;
    if (char < range.min) high = middle - 1;
    else if (char > range.max) low = middle + 1;
    else return true;
  }
  return false;
}

/** A class of characters that nothing under consideration tells apart. */
export interface CharClass {
  readonly ranges: CharRanges;
  /** For each of the sets, or each of the partitions, that were combined: whether, or which class of it, this lies in. */
  readonly key: readonly number[];
}

/** Cuts the alphabet into classes of characters that lie in the same of the `sets`. */
export function partition(sets: readonly CharRanges[]): CharClass[] {
  return cut(
    sets.flatMap((ranges) => ranges.flatMap(({ min, max }) => [min, max + 1])),
    (char) => sets.map((ranges) => (inRanges(ranges, char) ? 1 : 0)),
  );
}

/** The coarsest partition that is finer than all of the given ones. */
export function refine(partitions: readonly (readonly CharClass[])[]): CharClass[] {
  const finders = partitions.map(classFinder);
  return cut(
    partitions.flatMap((classes) => classes.flatMap(({ ranges }) => ranges.flatMap(({ min, max }) => [min, max + 1]))),
    (char) => finders.map((find) => find(char)),
  );
}

/** Gives the index of the class that a code point lies in. */
export function classFinder(classes: readonly CharClass[]): (char: number) => number {
  const starts = classes
    .flatMap(({ ranges }, index) => ranges.map(({ min }) => ({ min, index })))
    .sort((a, b) => a.min - b.min);
  return (char) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.min ?? 0) <= char) low = middle;
      else high = middle - 1;
    }
    return starts[low]?.index ?? 0;
  };
}

function cut(marks: readonly number[], keyOf: (char: number) => number[]): CharClass[] {
  const edges = [...new Set([0, ...marks])].filter((mark) => mark <= lastChar).sort((a, b) => a - b);
  const classes = new Map<string, { ranges: { min: number; max: number }[]; key: number[] }>();
  edges.forEach((min, index) => {
    const max = (edges[index + 1] ?? lastChar + 1) - 1;
    const key = keyOf(min);
    const name = key.join();
    const known = classes.get(name);
    const last = known?.ranges.at(-1);
    if (!known) classes.set(name, { ranges: [{ min, max }], key });
    else if (last && last.max + 1 === min) last.max = max;
    else known.ranges.push({ min, max });
  });
  return [...classes.values()];
}

const plain = [
  ..."abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.@/:+,;!?#%&*=~ '\"()[]{}<>|\\^$`",
].map((char) => char.codePointAt(0) ?? 0);

/** The characters of a class, those that people read most easily first, at most `most`. */
export function charsOf(ranges: CharRanges, most: number): number[] {
  const found = plain.filter((char) => inRanges(ranges, char)).slice(0, most);
  const add = (isWelcome: (char: number) => boolean): void => {
    for (const { min, max } of ranges) {
      for (let char = min; char <= max && found.length < most; char++) {
        if (char === min && !isWelcome(char) && !isWelcome(max)) break;
        if (isWelcome(char) && !plain.includes(char)) found.push(char);
      }
    }
  };
  add((char) => char >= 0xa1 && !isSurrogate(char));
  add((char) => char < 0xa1 || isSurrogate(char));
  return found;
}

/** Whether a code point is half of a pair, and no character on its own. */
function isSurrogate(char: number): boolean {
  return char >= 0xd800 && char <= 0xdfff;
}
