/** Runs a program that must succeed; gives its output when `quiet`. */
export function mustRun(command: string, args: readonly string[], options?: RunOptions): Promise<string>;

/** Runs a program to its end. */
export function run(
  command: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<{ code: number; output: string }>;

/** How a program is run. */
export interface RunOptions {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  /** Keep the output instead of showing it. */
  quiet?: boolean;
  shell?: boolean;
}
