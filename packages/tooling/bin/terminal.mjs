import { spawn } from "node:child_process";

// What start, test and build share: plain Node, since they run before anything is installed.

const colours = !process.env.NO_COLOR && process.stdout.isTTY;
const paint = (code) => (text) => (colours ? `\u001B[${code}m${text}\u001B[0m` : text);

/** Colours, when a terminal wants them. */
export const bold = paint(1);
export const dim = paint(2);
export const green = paint(32);
export const red = paint(31);

/** An error that is told in its own words, without a stack. */
export class Failure extends Error {
  /** @param {string} message what failed, and what to do @param {number} [code] the exit code */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/**
 * Runs a program to its end.
 * @param {string} command @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} [options] quiet: keep the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd, env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const settings = { cwd, env: { ...process.env, ...env }, stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit" };
    // A shell takes one line; without arguments, the command is such a line already.
    const child = shell
      ? spawn(args.length ? [command, ...args].map(quoted).join(" ") : command, { ...settings, shell })
      : spawn(command, args, settings);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (chunk) => (output += chunk));
    child.on("error", (error) => reject(new Failure(`Could not start ${command}: ${error.message}`)));
    child.on("close", (code, signal) => resolve({ code: code ?? (signal ? 130 : 1), output }));
  });
}

function quoted(word) {
  return /^[\w@:=./\\-]+$/.test(word) ? word : `"${word}"`;
}

/** Runs a program that must succeed; what it said is shown when it does not. */
export async function mustRun(command, args, options = {}) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  if (output) console.error(output.trimEnd());
  throw new Failure(
    `${[command === process.execPath ? "node" : command, ...args].join(" ")} ended with ${code}.`,
    code,
  );
}

/** "4.2 s" since `start`, a value of `performance.now()`. */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Runs a command's `main`; whatever goes wrong is told in a sentence, and becomes the exit code. */
export async function begin(main) {
  try {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    if (major < 20 || (major === 20 && minor < 19)) {
      throw new Failure(`Trellis needs Node 20.19 or newer; this is ${process.versions.node}.`);
    }
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(red(error instanceof Failure ? error.message : `An error of ours: ${error?.message ?? error}`));
    process.exitCode = error instanceof Failure ? error.code : 1;
  }
}
