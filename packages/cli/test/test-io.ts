import { tmpdir } from "node:os";
import { run } from "@trellis/cli";
import type { Io } from "../src/io.js";

/** A world for one run of the command that keeps what was written. */
export interface TestIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
}

/** What a test may change about the world. */
export interface TestWorld {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly locale?: string;
  /** Whether a person watches both outputs. */
  readonly isTerminal?: boolean;
  /** What a person answers to one question after the other. Without any, nobody is there to be asked. */
  readonly answers?: string[];
  /** The moments that `elapsed` gives, one after the other; the last one stays. */
  readonly moments?: number[];
}

/** Makes a world in which nobody watches, it is always the same moment, and the language is English. */
export function testIo({
  cwd = tmpdir(),
  env = {},
  locale = "en",
  isTerminal = false,
  answers,
  moments = [0],
}: TestWorld = {}): TestIo {
  let out = "";
  let err = "";
  return {
    stdout: {
      write: (text) => {
        out += text;
      },
      isTerminal,
    },
    stderr: {
      write: (text) => {
        err += text;
      },
      isTerminal,
    },
    env,
    cwd,
    locale,
    ...(answers && {
      ask: (question: string) => {
        out += question;
        return Promise.resolve(answers.shift() ?? "");
      },
    }),
    now: () => new Date("2026-11-21T08:00:00Z"),
    elapsed: () => (moments.length > 1 ? (moments.shift() ?? 0) : (moments[0] ?? 0)),
    out: () => out,
    err: () => err,
  };
}

/** Runs the command and gives everything that one sees of it. */
export async function trellis(line: string, world?: TestWorld): Promise<{ code: number; out: string; err: string }> {
  const io = testIo(world);
  const code = await run(line === "" ? [] : line.split(" "), io);
  return { code, out: io.out(), err: io.err() };
}
