import type { Io, Output } from "./io.js";

/** The world as Node gives it. */
export function nodeIo(): Io {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    now: () => new Date(),
    elapsed: () => performance.now(),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY === true && stream.columns > 0 ? { width: stream.columns } : {}),
  };
}
