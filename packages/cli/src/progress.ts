import type { Io } from "./io.js";

/** A line on stderr that says how far a long run is. */
export interface Progress {
  /** Called as often as one likes. */
  say(text: () => string): void;
  /** Takes the line away. */
  end(): void;
}

/** Shows nothing in the first second, or when nobody watches; after that at most ten times a second. */
export function createProgress({ stderr, elapsed }: Pick<Io, "stderr" | "elapsed">): Progress {
  const start = elapsed();
  let last = start + 900;
  let isShown = false;
  return {
    say: (text) => {
      if (!stderr.isTerminal || elapsed() - last < 100) return;
      last = elapsed();
      isShown = true;
      stderr.write(`\r\u001B[2K${text().slice(0, (stderr.width ?? 80) - 1)}`);
    },
    end: () => {
      if (isShown) stderr.write("\r\u001B[2K");
      isShown = false;
    },
  };
}
