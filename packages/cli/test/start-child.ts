import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { TestWorld } from "./test-io.js";

/** Everything one sees of a run. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A process outside the test runner, where packages are resolved as Node does it. */
export interface Child {
  /** Runs one command line, as words where one of them holds a space; one at a time. */
  trellis(line: string | readonly string[], world?: TestWorld): Promise<Run>;
  stop(): Promise<void>;
}

/** Starts a {@link Child} that reads every package of this repository from its source. */
export function startChild(): Child {
  const child = fork(fileURLToPath(new URL("child.ts", import.meta.url)), {
    execArgv: ["--conditions=@trellis/source", "--import", import.meta.resolve("tsx")],
  });
  let answer: (run: Run) => void = () => {};
  let giveUp: (error: Error) => void = () => {};
  child.on("message", (run: Run) => answer(run));
  child.on("exit", () => giveUp(new Error("The process that runs the commands has ended.")));
  return {
    trellis: (line, world = {}) =>
      new Promise((resolve, reject) => {
        [answer, giveUp] = [resolve, reject];
        child.send({ line, world });
      }),
    stop: async () => {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
