import { basename, resolve } from "node:path";
import { watch } from "chokidar";

/** What is to be watched. */
export interface FilesToWatch {
  /** Folders and files, absolute; they need not be there yet. */
  readonly roots: readonly string[];
  /** What the check itself writes, which is no change. */
  readonly written: readonly string[];
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/** Changes as they come, some at a time. */
export interface Changes {
  /** Waits for changes, and for a moment in which no more of them come; undefined when the watch has ended. */
  next(): Promise<readonly string[] | undefined>;
}

/** An editor writes several files, and each of them twice. */
const quiet = 150;

/** Watches files. Links are not followed, and what others have installed is not looked at. Resolves once it sees. */
export async function watchFiles({ roots, written, signal }: FilesToWatch): Promise<Changes> {
  const own = new Set(written);
  const changed = new Set<string>();
  let wake: () => void = () => {};
  let failure: Error | undefined;
  const watcher = watch([...roots], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isLeftOut(path) && !roots.includes(path),
  });
  watcher.on("all", (_, path) => {
    const file = resolve(path);
    if (own.has(file)) return;
    changed.add(file);
    wake();
  });
  const fail = (error: unknown): void => {
    failure = error instanceof Error ? error : new Error(String(error));
    wake();
  };
  const close = async (): Promise<void> => {
    await watcher.close();
    wake();
  };
  signal.addEventListener("abort", () => void close(), { once: true });
  await new Promise<void>((ready) => {
    watcher.once("ready", ready);
    watcher.on("error", (error) => {
      fail(error);
      ready();
    });
    signal.addEventListener("abort", () => ready(), { once: true });
  });
  const something = (milliseconds?: number): Promise<void> =>
    new Promise((go) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(go, milliseconds);
      wake = () => {
        clearTimeout(timer);
        go();
      };
    });

  return {
    next: async () => {
      while (changed.size === 0 && !signal.aborted && !failure) await something();
      for (let seen = -1; seen !== changed.size && !signal.aborted; ) {
        seen = changed.size;
        await something(quiet);
      }
      if (failure) throw failure;
      if (signal.aborted) return undefined;
      const files = [...changed].sort();
      changed.clear();
      return files;
    },
  };
}

/** The folders that no check enters, our own files on their way, and receipts, which a check writes. */
function isLeftOut(path: string): boolean {
  return /^(?:node_modules|\.git|\..*\.tmp|trellis\.receipt\.json)$/.test(basename(path));
}
