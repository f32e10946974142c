import { fstatSync, writeSync } from "node:fs";
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
    untilInterrupted,
    ...(process.stdin.isTTY === true && process.stdout.isTTY === true && { ask }),
  };
}

/** The first Ctrl-C asks; a second one ends the process as it always does. */
function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    const asked = () => {
      process.off("SIGINT", asked);
      process.off("SIGTERM", asked);
      resolve();
    };
    process.on("SIGINT", asked);
    process.on("SIGTERM", asked);
  });
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

function outputOf(stream: NodeJS.WriteStream & { readonly fd: number }): Output {
  const isFile = isRegularFile(stream.fd);
  return {
    write: (text) => {
      if (isFile) writeWhole(stream, text);
      else stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY === true && stream.columns > 0 ? { width: stream.columns } : {}),
  };
}

/** Node writes to a file once and takes no notice when a full disk kept only a part. */
function writeWhole(stream: NodeJS.WriteStream & { readonly fd: number }, text: string): void {
  try {
    for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(stream.fd, rest));
  } catch (error) {
    stream.destroy(error instanceof Error ? error : undefined);
  }
}

function isRegularFile(fd: number): boolean {
  try {
    // As big integers: with plain numbers the result stays where Node's own realpath looks at it again, and Node 20 then
    // stops following links when the output is a pipe.
    return fstatSync(fd, { bigint: true }).isFile();
  } catch {
    // Nothing is open there: writing tells why.
    return false;
  }
}
