/** What a run of the command touches of the world, so that a test can run it in-process. */
export interface Io {
  /** Results only. */
  readonly stdout: Output;
  /** Progress, and what went wrong with the call itself. */
  readonly stderr: Output;
  readonly env: { readonly [name: string]: string | undefined };
  /** Where the command was started; guardrails, config and paths resolve from it. */
  readonly cwd: string;
  /** The language of the system as `Intl` says it, "fr-CA"; the last resort of the choice of language. */
  readonly locale: string;
  /** The time now; `--now` overrides it. */
  now(): Date;
  /** Asks a person a question and gives the answer; only there when a person is at both ends. */
  ask?(question: string): Promise<string>;
  /** Settles when somebody asks the command to end, with Ctrl-C; what goes on until then waits for it. */
  untilInterrupted?(): Promise<void>;
  /** Milliseconds since any fixed moment, for progress. */
  elapsed(): number;
}

/** A stream that text is written to. */
export interface Output {
  write(text: string): void;
  /** Whether a person watches. */
  readonly isTerminal: boolean;
  /** How many cells a line has, when it is a terminal. */
  readonly width?: number;
}
