/**
 * Does asynchronous work for many things, some of them at once, and gives the results in the order of the things. A disk
 * that takes its time with one of them keeps the others from nothing.
 */
export async function inOrder<T, R>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(things.length);
  const waiting = things.entries();
  const worker = async (): Promise<void> => {
    // All workers take from one list.
    for (const [index, thing] of waiting) results[index] = await work(thing);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker));
  return results;
}
