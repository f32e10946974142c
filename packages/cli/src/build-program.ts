import { Argument, Command, Option } from "commander";
import type { CommandEntry } from "./command-table.js";
import { commandTable } from "./command-table.js";
import type { CommandName } from "./command-words.js";
import type { Io } from "./io.js";
import { type OptionName, type OptionValues, options } from "./options.js";
import type { HelpTexts } from "./texts/texts.js";

/** Called with the command that was asked for; nothing of it is loaded yet. */
export type OnCommand = (name: string, entry: CommandEntry, args: readonly string[], values: OptionValues) => void;

/**
 * The command line as commander reads it, in the reader's language. Help goes to `io.stdout`; errors are thrown as
 * `CommanderError` and told by us.
 */
export function buildProgram(texts: HelpTexts, version: string, io: Io, onCommand: OnCommand): Command {
  const program = inOurWords(new Command("trellis"), texts, io)
    .description(texts.tagline)
    .usage(`${texts.commandWord} ${texts.optionsWord}`)
    .version(version, "-V, --version", texts.version)
    .addOption(optionOf("lang", texts))
    .addOption(optionOf("color", texts))
    .addHelpText("after", afterHelp(texts));

  for (const [name, entry] of Object.entries(commandTable) as [CommandName, CommandEntry][]) {
    const [first = "", second] = name.split(" ");
    const parent = second === undefined ? program : familyOf(first as CommandName, program, texts, io);
    parent.addCommand(commandOf(name, second ?? first, entry, texts, io, onCommand));
  }
  return program;
}

function afterHelp({ exitCodes, moreHelp, example, commands }: HelpTexts): string {
  const codes = exitCodes.codes.map((meaning, code) => `  ${code}  ${meaning}`);
  return ["", exitCodes.title, ...codes, "", example, `  ${commands.check.example}`, "", moreHelp].join("\n");
}

function familyOf(name: CommandName, program: Command, texts: HelpTexts, io: Io): Command {
  const known = program.commands.find((command) => command.name() === name);
  if (known) return known;
  const family = inOurWords(new Command(name), texts, io)
    .summary(texts.commands[name].summary)
    .description(texts.commands[name].description)
    .usage(texts.commandWord)
    .addHelpText("after", `\n${texts.example}\n  ${texts.commands[name].example}`);
  program.addCommand(family);
  return family;
}

function commandOf(
  name: CommandName,
  word: string,
  entry: CommandEntry,
  texts: HelpTexts,
  io: Io,
  onCommand: OnCommand,
): Command {
  const { summary, description, argument, example } = texts.commands[name];
  const command = inOurWords(new Command(word), texts, io)
    .summary(summary)
    .description(description)
    .addHelpText("after", `\n${texts.example}\n  ${example}`)
    .allowExcessArguments(false);
  const [placeholder = "", does = ""] = argument ?? [];
  const shown = { none: "", "maybe-one": `[${placeholder}]`, one: `<${placeholder}>`, any: `[${placeholder}...]` }[
    entry.takes
  ];
  if (shown !== "") command.addArgument(new Argument(shown, does));
  command.usage([texts.optionsWord, shown].filter((part) => part !== "").join(" "));
  for (const option of entry.options) command.addOption(optionOf(option, texts));
  return command.action(() => onCommand(name, entry, command.args, command.optsWithGlobals<OptionValues>()));
}

function optionOf(name: OptionName, texts: HelpTexts): Option {
  const { value, does } = texts.options[name];
  const option = new Option([options[name].long, value].filter((part) => part !== "").join(" "), does);
  if (!("isRepeated" in options[name])) return option;
  return option.argParser((given: string, before: readonly string[] = []) => [...before, given]);
}

/** Commander's own words, in the reader's language, and its output where ours goes. */
function inOurWords(command: Command, { headings, usage, help }: HelpTexts, io: Io): Command {
  const titles: { readonly [title: string]: string } = {
    "Usage:": usage,
    "Arguments:": headings.arguments,
    "Options:": headings.options,
    "Commands:": headings.commands,
  };
  return command
    .exitOverride()
    .helpOption("-h, --help", help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.width ?? 80,
      getErrHelpWidth: () => io.stderr.width ?? 80,
    });
}
