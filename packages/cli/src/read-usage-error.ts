import { nearest } from "@trellis/findings";
import type { Command, CommanderError } from "commander";
import { UsageError } from "./usage-error.js";

/**
 * What commander found wrong, as facts. It says the word concerned only inside its English sentence, in quotes;
 * that, and its codes, are all that we read of it.
 */
export function readUsageError(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
): UsageError | undefined {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const command = commandIn(argv, program);
  switch (error.code) {
    case "commander.unknownOption":
      return new UsageError({ kind: "unknown-option", name: quoted, ...near(quoted, longOptions(command)) });
    case "commander.unknownCommand":
      return new UsageError({
        kind: "unknown-command",
        name: quoted,
        ...near(
          quoted,
          command.commands.map((one) => one.name()),
        ),
      });
    case "commander.missingArgument":
      return new UsageError({ kind: "missing-argument", name: quoted, example: `trellis ${usageOf(command)}` });
    case "commander.optionMissingArgument":
      return new UsageError({ kind: "missing-value", name: quoted.split(" ")[0] ?? "", example: quoted });
    case "commander.excessArguments":
      return new UsageError({
        kind: "too-many-arguments",
        name: command.args[command.registeredArguments.length] ?? command.args.at(-1) ?? "",
        example: `trellis ${usageOf(command)}`,
      });
    default:
      return undefined;
  }
}

/** The command that the words on the command line lead to. */
function commandIn(argv: readonly string[], program: Command): Command {
  let command = program;
  for (const word of argv) {
    const next = command.commands.find((one) => one.name() === word);
    if (next) command = next;
  }
  return command;
}

function usageOf(command: Command): string {
  const words: string[] = [];
  for (let one: Command | null = command; one?.parent; one = one.parent) words.unshift(one.name());
  return [...words, command.usage()].join(" ");
}

function longOptions(command: Command): string[] {
  const all = [...command.options, ...(command.parent?.options ?? [])];
  return [...all.flatMap(({ long }) => long ?? []), "--help"];
}

function near(word: string, candidates: readonly string[]): { near?: string } {
  const found = nearest(word.split("=")[0] ?? "", candidates);
  return found === undefined ? {} : { near: found };
}
