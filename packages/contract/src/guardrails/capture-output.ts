/** What a piece of foreign code gave, and what it wrote to the screen while it ran. */
export interface Captured<T> {
  readonly value: T;
  /** The first line of what was written; undefined when nothing was. */
  readonly printed: string | undefined;
}

/** Holds back what is printed between `begin` and `end`; made once for code that is run very often. */
export interface OutputHold {
  begin(): void;
  /** Gives the first line of what was printed since `begin` or since it was last asked. */
  take(): string | undefined;
  /** Gives the first line of what was printed since `begin`; undefined when nothing was. */
  end(): string | undefined;
}

/**
 * Runs code of a guardrail package, and holds back what it prints: a report on stdout must stay the only thing there. What
 * the code throws is thrown on.
 */
export function captureOutput<T>(run: () => T): Captured<T> {
  const hold = createOutputHold();
  let printed: string | undefined;
  let value: T;
  hold.begin();
  try {
    value = run();
  } finally {
    printed = hold.end();
  }
  return { value, printed };
}

/** As {@link captureOutput}, for code that is awaited; nothing else may print meanwhile. */
export async function captureOutputOf<T>(run: () => Promise<T>): Promise<Captured<T>> {
  const hold = createOutputHold();
  let printed: string | undefined;
  let value: T;
  hold.begin();
  try {
    value = await run();
  } finally {
    printed = hold.end();
  }
  return { value, printed };
}

type Writer = Record<string, unknown>;

/** Makes an {@link OutputHold}. Not to be begun twice before its end. */
export function createOutputHold(): OutputHold {
  let first: string | undefined;
  const take = (part: unknown): void => {
    first ??= (typeof part === "string" ? part : typeof part).split("\n", 1)[0]?.slice(0, 200) ?? "";
  };
  const write = (chunk: unknown, ...more: unknown[]): boolean => {
    take(chunk instanceof Uint8Array ? new TextDecoder().decode(chunk) : chunk);
    const done = more.find((one) => typeof one === "function");
    if (typeof done === "function") done();
    return true;
  };
  // What `console` is differs from one host to another; in Node it ends in the two streams.
  const places: {
    readonly on: Writer;
    readonly name: string;
    readonly ours: unknown;
    theirs: unknown;
  }[] = [
    ...[process.stdout, process.stderr].map((on) => ({ on, name: "write", ours: write })),
    ...["log", "info", "warn", "error", "debug", "dir", "table", "trace"].map((name) => ({
      on: console,
      name,
      ours: take,
    })),
  ].map(({ on, ...place }) => ({ ...place, on: on as unknown as Writer, theirs: undefined }));
  return {
    begin: () => {
      first = undefined;
      for (const place of places) {
        place.theirs = place.on[place.name];
        place.on[place.name] = place.ours;
      }
    },
    take: () => {
      const printed = first;
      first = undefined;
      return printed;
    },
    end: () => {
      // What was inherited stays where it was put: to delete it again and again is slow.
      for (const { on, name, theirs } of places) on[name] = theirs;
      return first;
    },
  };
}
