import { statSync } from "node:fs";

/** Files that are being watched. */
export interface Watch {
  /** Watches other files from now on. */
  follow(files: readonly string[]): void;
  stop(): void;
}

/**
 * Calls back after one of the files has changed, come or gone. It looks at them a few times in a second: that works the same
 * on every system and every disk, however an editor saves.
 */
export function watchFiles(files: readonly string[], onChange: () => void, everyMs = 200): Watch {
  let followed = files;
  let seen = look(followed);
  const timer = setInterval(() => {
    const now = look(followed);
    if (now === seen) return;
    seen = now;
    onChange();
  }, everyMs);
  return {
    follow(next) {
      if (next.join("\n") === followed.join("\n")) return;
      followed = next;
      seen = look(followed);
    },
    stop: () => clearInterval(timer),
  };
}

function look(files: readonly string[]): string {
  return files
    .map((file) => {
      try {
        const { mtimeMs, size, ino } = statSync(file);
        return `${file} ${mtimeMs} ${size} ${ino}`;
      } catch {
        return `${file} -`;
      }
    })
    .join("\n");
}
