import type { ExitCode } from "@trellis/findings";
import { CommanderError } from "commander";
import { buildProgram } from "./build-program.js";
import type { CommandEntry } from "./command-table.js";
import type { CommandName } from "./command-words.js";
import type { Io } from "./io.js";
import { chooseLanguage, type Language } from "./language.js";
import { loadHelpTexts, loadTexts } from "./load-texts.js";
import type { OptionValues } from "./options.js";
import type { HelpTexts } from "./texts/texts.js";
import type { UsageError } from "./usage-error.js";
import { readVersion } from "./version.js";

interface Asked {
  readonly name: string;
  readonly entry: CommandEntry;
  readonly args: readonly string[];
  readonly options: OptionValues;
}

/**
 * Runs the trellis command with the words after its name, and says how it ended: 0, 1 or 2. Never throws; what fails
 * in us is told on stderr.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = chooseLanguage(argv, io);
  const version = readVersion();
  let command = "";
  try {
    const help = await loadHelpTexts(language);
    const asked = await readCommandLine(argv, help, version, io);
    if (typeof asked === "number") return asked;
    command = asked.name;
    if (asked.args.some((arg) => arg.trim() === "")) throw await emptyArgument(asked.name, help);
    const [texts, loaded] = await Promise.all([loadTexts(language), asked.entry.load()]);
    return await loaded.command({ args: asked.args, options: asked.options, io, language, texts, version });
  } catch (error) {
    const { isUsageError } = await import("./usage-error.js");
    if (isUsageError(error)) await tellUsageError(error, language, io);
    else {
      const { tellInternalError } = await import("./tell-internal-error.js");
      await tellInternalError(error, { io, language, version, command });
    }
    return 2;
  }
}

/** What was asked for, or the exit code when help or the version was and has been shown. */
async function readCommandLine(
  argv: readonly string[],
  texts: Parameters<typeof buildProgram>[0],
  version: string,
  io: Io,
): Promise<Asked | ExitCode> {
  let asked: Asked | undefined;
  const program = buildProgram(texts, version, io, (name, entry, args, options) => {
    asked = { name, entry, args, options };
  });
  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help that was asked for is a result; help because no command was named is not.
    if (error.code === "commander.helpDisplayed" || error.code === "commander.version") return 0;
    if (error.code === "commander.help") return 2;
    const { readUsageError } = await import("./read-usage-error.js");
    throw readUsageError(error, program, argv) ?? error;
  }
  return asked ?? 2;
}

/** An empty word is mostly a variable that was not set; to read it as “everything here” would check too much. */
async function emptyArgument(name: string, { commands }: HelpTexts): Promise<UsageError> {
  const { UsageError } = await import("./usage-error.js");
  const { argument, example } = commands[name as CommandName];
  return new UsageError({ kind: "missing-argument", name: argument?.[0] ?? "", example });
}

async function tellUsageError({ facts }: UsageError, language: Language, io: Io): Promise<void> {
  const { tellFinding } = await import("./tell-finding.js");
  const { usage } = await import("./rules/run/usage.js");
  await tellFinding(usage, { ...facts }, language, io);
}
