/** One piece of work: does `times` repetitions and gives something that depends on all of them. */
export type Work = (times: number) => unknown;

/** How one contestant did: the median over the rounds, in nanoseconds for one repetition. */
export interface Timing {
  readonly name: string;
  readonly nanoseconds: number;
}

/**
 * Times contestants on the same work in alternating rounds, each round in another order, so that a noisy neighbour
 * disturbs them alike. Only the ratios between the results of one call mean anything.
 */
export function compare(contestants: Readonly<Record<string, Work>>, { rounds = 31, times = 20_000 } = {}): Timing[] {
  const names = Object.keys(contestants);
  const samples = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const name of names) contestants[name]?.(times); // lets the engine optimise each before anything counts
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length] ?? "";
      const start = process.hrtime.bigint();
      const result = contestants[name]?.(times);
      const end = process.hrtime.bigint();
      // Looking at the result keeps the engine from leaving the work out.
      if (result === undefined) throw new Error(`${name} gave nothing.`);
      samples.get(name)?.push(Number(end - start) / times);
    }
  }
  return names.map((name) => ({ name, nanoseconds: median(samples.get(name) ?? []) }));
}

/** The ratio of two contestants of one {@link compare}. */
export function ratio(timings: readonly Timing[], ours: string, theirs: string): number {
  const of = (name: string) => timings.find((timing) => timing.name === name)?.nanoseconds ?? Number.NaN;
  return of(ours) / of(theirs);
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
