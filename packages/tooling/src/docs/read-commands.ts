/** One line of a `sh` block. */
export interface Command {
  /** The program and its arguments, quotes taken off. */
  readonly words: readonly string[];
  /** What `# exit 1` at the end of the line promises; 0 without it. */
  readonly exit: number;
}

/**
 * The commands of a `sh` block, one a line. They are run without a shell, on Windows too, so a line is words, some of
 * them quoted, and no more.
 * @throws {Error} when a line needs a shell.
 */
export function readCommands(text: string): Command[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"))
    .map(readCommand);
}

function readCommand(line: string): Command {
  const [command = "", comment = ""] = line.split(/\s+#\s*/, 2);
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
  const shellish = words.find((word, index) => /^[|&;<>]/.test(word) || (index === 0 && word.includes("=")));
  if (shellish) throw new Error(`“${line}” needs a shell (${shellish}): write it as plain commands, one a line`);
  return { words, exit: Number(/^exit (\d)/.exec(comment)?.[1] ?? 0) };
}
